/** Words of the options that most careers pages leave as they are. */
export const further = {
  title: 'More options',
  profiles: 'Let visitors choose from several roles',
  profilesHint: 'Tick two or more. Nothing ticked shows the role above alone.',
  mode: 'Where it opens',
  modes: { inline: 'In the page', dialog: 'In a dialog', side: 'At the side' },
  modeHints: {
    inline: 'The assessment appears where you paste the snippet.',
    dialog: 'A button appears there. It opens the assessment over your page.',
    side: 'A button appears there. It opens the assessment at the side of your page.',
  },
  previewOfMode: 'On your page a button opens it. Here it is shown without one.',
  length: 'Length',
  lengthHint: 'A longer assessment gives a narrower likely range.',
  lengths: {
    own: 'The visitor chooses',
    quick: 'Quick',
    standard: 'Standard',
    complete: 'Complete',
  },
  surface: 'Background',
  surfaces: {
    page: 'Role Radar’s own',
    card: 'A box with a border',
    transparent: 'None: yours shows through',
    colour: 'Your own colour',
  },
  surfaceHints: {
    page: 'Light or dark, following the theme.',
    card: 'Your page’s background shows around the box.',
    transparent: 'Also choose the Light or Dark theme: we can’t know what is behind it.',
    colour: 'Text is dark or light to suit this colour, whatever the theme.',
  },
  surfaceColour: 'Background colour',
  hide: 'Leave out',
  parts: {
    header: 'Role and company above the first question',
    footer: 'The link to Role Radar below it',
  },
  company: 'Your company’s name (optional)',
  companyHint: 'Shown beside your address on the first screen.',
  reference: 'Reference (optional)',
  referenceHint:
    'For example, an application number. Every message to your page includes it, and no link does.',
  lang: 'Language',
  langHint: 'The language of questions and buttons.',
  langOwn: 'Let Role Radar decide',
  /** Of a plain frame, which can't have these. */
  lost: (options: string) =>
    `This frame works without a script, so what you chose for these has no effect: ${options}.`,
  attributes: {
    mode: 'Where it opens',
    company: 'Your company’s name',
    reference: 'Reference',
    lang: 'Language',
    'cta-label': 'Button after the result',
  },
  /** Where visitors choose the role. */
  anyRole: { fallback: 'Take a self-assessment', frameTitle: 'Self-assessment' },
};
