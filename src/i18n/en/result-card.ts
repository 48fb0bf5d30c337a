/** Words of the card: the picture of a result that is made to be shown to others. */
export const resultCard = {
  title: 'A card to show',
  lead: 'A picture of your result, made in this browser. You choose what it says.',
  close: 'Close',

  saysLegend: 'What should it say?',
  says: {
    band: 'Role fit, as a band',
    figure: 'Role fit, in figures',
    words: 'Words only',
    shape: 'Only the shape',
  },
  saysHint: {
    band: 'With your strongest competency and your next step.',
    figure: 'With role fit, its likely range and every score.',
    words: 'Your strongest competency and your next step, no figures.',
    shape: 'The role, the date and the radar.',
  },
  shapeLegend: 'Which format?',
  shapes: { wide: 'Wide, 1200 × 630', tall: 'Tall, 1080 × 1350' },
  shapeHint: {
    wide: 'For posts, chats and slides.',
    tall: 'For phones and stories.',
  },
  nameLabel: 'Name on the card (optional)',
  nameHint:
    'A nickname is fine. Without one, the card names nobody. The printed result shows it, too.',
  nameCut: 'Too long for the card. The picture shows where it is cut.',

  public: 'Anyone who gets the picture can read what is on it. It contains no link and no answers.',
  save: 'Save the card (PNG)',
  saveSvg: 'Save the card (SVG)',
  share: 'Share the card',
  sharing: {
    shared: 'The picture was handed to the app you chose.',
    dismissed: '',
    failed: 'Sharing did not work here. Save the card instead.',
  },
  failed:
    'This browser could not draw the picture. Save the card as a drawing (SVG) instead: it shows the same.',
  falsified:
    'This browser changes what a page draws, so that sites can’t recognise you by it. That would spoil the picture. Save the card as a drawing (SVG) instead: it shows the same.',
  fileName: (role: string, ending: string) => `role-radar-${role}-card.${ending}`,

  card: {
    brand: 'Role Radar',
    figure: (score: string) => `${score} of 100`,
    likely: (band: string, low: string, high: string) => `${band}, likely ${low} to ${high}`,
    strongest: 'Strongest',
    best: 'Does best at',
    next: 'Next step',
    comparedWith: (profile: string) => `Compared with ${profile}`,
    about: (date: string) => `${date} · Self-reported`,
    you: 'This result',
    role: 'The role asks for',
    range: 'Likely range',
    /** All that the picture shows, for people who don’t see it. */
    description: (parts: readonly string[]) => `${parts.join('. ')}.`,
    fact: (label: string, text: string) => `${label}: ${text}`,
    axis: (name: string, figure: string) => (figure === '' ? name : `${name} ${figure}`),
    shape: (names: string) => `A radar over ${names}, beside what the role asks for`,
  },
};
