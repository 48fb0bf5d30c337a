/** Words of the options that most careers pages leave as they are. */
export const further = {
  title: 'More options',
  profiles: 'Let visitors choose from several roles',
  profilesHint: 'Tick two or more. Nothing ticked shows the role above alone.',
  mode: 'Where it opens',
  modes: { inline: 'In the page', dialog: 'In a dialog', side: 'At the side' },
  modeHints: {
    inline: 'The assessment stands where you paste the snippet.',
    dialog: 'A button stands there. It opens the assessment over your page.',
    side: 'A button stands there. It opens the assessment at the side of your page.',
  },
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
    page: 'A page of its own',
    card: 'A box with a border',
    transparent: 'None: yours shows through',
    colour: 'Your own colour',
  },
  surfaceHints: {
    page: 'Light or dark, by the theme.',
    card: 'Your page’s background shows around the box.',
    transparent: 'Choose the theme Light or Dark, too: what lies behind can’t be known.',
    colour: 'Text is dark or light by this colour, whatever the theme.',
  },
  surfaceColour: 'Background colour',
  hide: 'Leave out',
  parts: {
    header: 'Role and company above the first question',
    footer: 'The link to Role Radar below it',
  },
  company: 'Your company’s name (optional)',
  companyHint: 'Stands beside your address on the first screen.',
  reference: 'Reference (optional)',
  referenceHint:
    'Such as the number of an application. It comes back with every message to your page, and never gets into a link.',
  lang: 'Language',
  langHint: 'The language of questions and buttons.',
  langOwn: 'As Role Radar decides',
  /** Of a plain frame, which can't have these. */
  lost: (options: string) =>
    `This frame needs no script, so it can’t have what you chose for: ${options}.`,
  attributes: {
    mode: 'Where it opens',
    company: 'Your company’s name',
    reference: 'Reference',
    lang: 'Language',
  },
};
