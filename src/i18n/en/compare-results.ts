const results = (n: number) => (n === 1 ? '1 result' : `${n} results`);

/** Words of the page that puts several results side by side. */
export const compareResults = {
  title: 'Compare results',
  lead: 'You then and now, you and a colleague, a whole team. Links and files are read in this browser and go nowhere.',
  input: {
    field: 'Result links or codes, one per line',
    help: 'A name before a link, or a CSV column of names, becomes its label. You can also drop links or files here.',
    placeholder: 'Ann: https://…/r/ai-engineer/#1…',
    compare: 'Compare these',
    add: 'Add these',
    file: 'Open a text or CSV file',
    more: 'Add more results',
    missing: 'Paste at least one link or code first.',
    fileProblem: {
      'too-large': 'That file is larger than 4 MB. Split it, or compare a part of it.',
      unreadable: 'That file could not be read. Open it again, or paste its lines.',
    },
    own: 'Your results in this browser',
    addOwn: (role: string, date: string) => `Add ${role}, ${date}`,
    /** Label of an own result that was added. */
    you: 'You',
    clearOwn: 'Forget these results',
  },
  working: (done: string, total: string) => `Scored ${done} of ${total}`,
  reading: 'Reading the list',
  progress: 'Results scored',
  finished: (n: number, bad: number) =>
    bad === 0 ? `${results(n)} shown` : `${results(n)} shown, ${bad} lines can’t be`,
  alone: 'One result is here. Add another to see how they differ.',
  nothing: 'None of the lines is a result that can be shown. The reasons stand below.',
  problems: (n: number) => (n === 1 ? '1 line isn’t shown' : `${n} lines aren’t shown`),
  problemAt: (line: number, reason: string) => `Line ${line}: ${reason}`,
  problemOf: (line: number, label: string, reason: string) => `Line ${line} (${label}): ${reason}`,
  moreProblems: (n: number) => `${n} more`,
  retry: 'Try to load the role again',
  reason: {
    empty: () => 'there is no link or code in it.',
    'cut-off': (have: number, need: number | null) =>
      need === null
        ? `only ${have} characters of the code arrived. Copy all of the link.`
        : `only ${have} of ${need} characters of the code arrived. Copy all of the link.`,
    damaged: () => 'the code was changed on its way. Ask for the link once more.',
    newer: () => 'it was made by a newer version of Role Radar. Reload this page and try again.',
    'too-long': () => 'this is more text than any link has.',
    'layout-mismatch': () => 'its questions are not those of the role here.',
    'unknown-role': () => 'it is about a role that this site doesn’t have.',
    'version-unavailable': (version: number) =>
      `version ${version} of the role could not be loaded, and no other version is used instead.`,
    duplicate: (line: number) => `the same result as line ${line}.`,
  },
  selfReported:
    'These are self-ratings checked by short scenarios; names are what links and lists say, not verified. Don’t use them to rank people.',
  versions: (list: string) =>
    `Made on versions ${list} of the role. Each result keeps the scores of its own version.`,
  version: (n: number) => `version ${n}`,
  notInVersion: (n: number) => `Not in version ${n}`,
  scoresOnly: 'scores only',
  result: (n: number) => `Result ${n}`,
  rename: (label: string) => `Name shown for ${label}`,
  removeOf: (label: string) => `Remove ${label}`,
  names: 'Who is who',
  namesHelp: 'Names you type here stay in this tab until you close it: no link carries them.',
  undated: 'no date',
  radar: {
    title: (role: string) => `Results over the ${role} profile`,
    description: (people: string) => `${people}. The same figures stand in the table.`,
    person: (label: string, scores: string) => `${label}: ${scores}`,
    none: 'not assessed',
    role: 'The role asks for',
    range: 'Shaded: likely range',
    rangeInTable: 'Likely ranges stand in the table.',
    small: (label: string) => `Radar of ${label}`,
  },
  competency: 'Competency',
  fit: 'Role fit',
  fitOver: (assessed: number, total: number) => `fit over ${assessed} of ${total}`,
  target: 'Role asks for',
  score: 'Score',
  likely: (low: string, high: string) => `likely ${low} to ${high}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  notAssessed: 'Not assessed',
  differences: {
    title: 'Where they differ',
    caption: 'Scores of 100 with their likely range, and the differences in points',
    base: 'Differences from',
    column: (label: string, base: string) => `${label} against ${base}`,
    apart: (points: string) => `${points} points`,
    notApart: (points: string) => `${points} points, can’t be told apart`,
    same: 'No difference',
    none: 'Nothing to compare',
    rule: 'Two scores can’t be told apart when their difference is smaller than what chance brings between two equally skilled people in 8 of 10 cases.',
  },
  answers: {
    title: (n: number) => (n === 1 ? '1 answer differs' : `${n} answers differ`),
    noneDiffer: 'All answers are the same.',
    caption: (same: number, shared: number) =>
      `The other ${same} given answers are the same, of ${shared} questions that both had.`,
    unshared: (n: number) =>
      n === 1
        ? '1 question is in one version of the role only and is left out.'
        : `${n} questions are in one version of the role only and are left out.`,
    question: 'Question',
    idk: 'I don’t know',
    none: 'No answer',
    credit: {
      full: 'full credit',
      part: 'half credit',
      no: 'no credit',
    },
  },
  team: {
    title: 'The group as a whole',
    caption: 'Each competency over everyone with a score, in points of 100',
    assessed: 'With a score',
    median: 'Median',
    middle: 'Middle half',
    meets: 'Meet the role',
    within: 'Within range',
    gap: 'Below the role',
    ofAll: (n: string, all: string) => `${n} of ${all}`,
  },
  table: {
    title: 'Everyone, in the order of your list',
    titleSorted: 'Everyone, sorted',
    caption:
      'Score of 100, its likely range below it. Darker cells are higher levels. Sorting is for finding, not for ranking: neighbours often can’t be told apart.',
    person: 'Person',
    newest: 'Newest first',
    asListed: 'Back to the order of your list',
    rows: (from: string, to: string, all: string) => `${from} to ${to} of ${all}`,
    before: 'Previous page',
    after: 'Next page',
    pages: 'Pages of the table',
  },
  small: 'Each radar',
  share: {
    title: 'Share this comparison',
    link: 'Link to this comparison',
    answers: (n: number) =>
      n === 0
        ? 'It carries scores only.'
        : `It carries all answers of ${results(n)}, and dates where the links have them.`,
    anonymous: 'Without names.',
    names: 'Keep the names that the links carry',
    withNames: (names: string) => `With these names: ${names}.`,
    copy: 'Copy the link',
    copied: 'Copied',
    failed: 'Not copied. The link is selected: copy it by hand.',
    tooLong:
      'So many results don’t fit a link of 2,000 characters, which is what mail and chats let through. A file carries them.',
    kept: 'Until you close this tab or start over, reloading shows them again.',
    notKept:
      'This browser keeps nothing for this page: reloading loses them, so save the file first.',
    file: 'Save as a CSV file',
    fileHelp: 'The file has the names as shown on this page. It opens here again.',
    fileName: 'role-radar-comparison.csv',
  },
  clear: 'Start over',
};
