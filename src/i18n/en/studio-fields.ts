/**
 * Labels and hints of fields for people who write a role in forms, where those of the file format
 * speak of ids, files and commands. By path, as in `FIELD_HELP`.
 */
const help = {
  id: {
    title: 'Name in addresses',
    description:
      'Small letters and hyphens: data-engineer. It can’t change once the role is published.',
  },
  number: {
    title: 'Number in links',
    description: 'Filled in for you. It is the same in every version of the role.',
  },
  version: {
    title: 'Version',
    description: 'Filled in for you: 1 is the first version, and each next one is one higher.',
  },
  'dayInTheLife[].indicators': {
    title: 'Behaviours',
    description: 'What this moment shows, if anything.',
  },
  indicators: { title: 'Behaviours', description: 'The behaviours that people rate.' },
  'indicators[]': {
    title: 'Behaviour',
    description: 'One behaviour with five statements to choose from.',
  },
  'indicators[].competency': { title: 'Competency', description: '' },
  'indicators[].stage': { title: 'When it is asked', description: '' },
  'indicators[].tier': { title: 'How hard it is', description: 'The behaviour in itself.' },
  'indicators[].anchors': { title: 'Statements', description: '' },
  'indicators[].anchors[]': { title: 'Statement', description: '' },
  'indicators[].resources': {
    title: 'Resources',
    description: 'What helps to learn it. Next steps show the first two.',
  },
  'indicators[].source.trace': { title: 'How it follows', description: '' },
  'scenarios[].competency': { title: 'Competency', description: '' },
  'scenarios[].stage': { title: 'When it is asked', description: '' },
  'scenarios[].kind': { title: 'Kind', description: '' },
  'scenarios[].difficulty': {
    title: 'How hard it is',
    description: 'For somebody in the role.',
  },
  'scenarios[].indicators': {
    title: 'Behaviours it checks',
    description: 'Those that the answer really tells about, one to three.',
  },
  forms: { title: 'Assessments', description: '' },
  'forms[]': { title: 'Assessment', description: '' },
  profiles: {
    title: 'Profiles',
    description:
      'What results are compared with: the role’s own targets, and other steps such as junior, senior or lead, lowest first.',
  },
  'profiles[].targets': {
    title: 'Targets',
    description:
      'What the step asks for in each competency, in points from 0 to 100. 25 points are one level.',
  },
  'profiles[].weights': {
    title: 'Weights',
    description:
      'How much each competency counts in the fit, compared with the others. Left out, they are the targets.',
  },
  'workedExample.anchors': { title: 'Statements', description: 'Five of them, lowest first.' },
  'workedExample.anchors[]': { title: 'Statement', description: '' },
  'tools.groups[].indicators': {
    title: 'Behaviours',
    description: 'Those in which these tools are used.',
  },
  'progression[].competencies': {
    title: 'Competencies',
    description: 'Those that it needs at the highest level.',
  },
  'progression[].indicators': {
    title: 'Behaviours',
    description: 'Those that it needs at the highest level.',
  },
  'progression[].profile': {
    title: 'Profile',
    description: 'The profile with this step’s targets. Left out, the step has none.',
  },
  resources: { title: 'Resources', description: 'What helps to learn. Behaviours refer to them.' },
  'resources[].checked': {
    title: 'Checked',
    description: 'How you know that it is there. Readers are told of those nobody has checked.',
  },
  'crosswalk[].match': { title: 'Match', description: 'How near it is to the role.' },
  'salary.rows[].kind': {
    title: 'Kind',
    description: 'Figures of different kinds are never shown on one scale.',
  },
  'salary.rows[].per': { title: 'Per', description: 'Nothing is converted.' },
};

/** What the format's own words for a choice mean, by the path of its field. */
const choices = {
  'indicators[].tier': {
    foundational: 'Foundational: most people can do it early',
    core: 'Core',
    advanced: 'Advanced: few people do it',
  },
  'indicators[].source.trace': {
    direct: 'The document says it',
    inferred: 'It follows from what the document says',
  },
  'scenarios[].kind': {
    knowledge: 'Knowledge: one option is right',
    judgement: 'Judgement: one is best, others may help',
  },
  'scenarios[].difficulty': { easy: 'Easy', medium: 'Medium', hard: 'Hard' },
  'resources[].checked': {
    page: 'Opened: it is the right page',
    cited: 'Another page refers to it',
    repo: 'Its repository was opened',
    link: 'The address answers',
    unverified: 'Not checked',
  },
  'crosswalk[].scheme': { esco: 'ESCO', 'onet-soc': 'O*NET-SOC', 'uk-gdad': 'UK GDaD' },
  'crosswalk[].match': {
    exact: 'The same',
    close: 'Close',
    broad: 'Wider than the role',
    narrow: 'Part of the role',
    related: 'Related',
  },
  'salary.rows[].kind': {
    official: 'Statistics of a public office',
    advertised: 'Pay in adverts',
    survey: 'Another survey',
  },
  'salary.rows[].per': { year: 'Year', hour: 'Hour' },
};

export const studioFields = { help, choices };
