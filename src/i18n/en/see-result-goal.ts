/** Words for what a result is compared with: the role's own profile, or another one. */
export const goal = {
  own: {
    decision: {
      'almost surely below': (target: string) => `almost surely below the role’s ${target}`,
      'probably below': (target: string) => `probably below the role’s ${target}`,
      'too close to call': (target: string) => `the role’s ${target} is too close to call`,
      'probably meets': (target: string) => `probably meets the role’s ${target}`,
      'almost surely meets': (target: string) => `almost surely meets the role’s ${target}`,
    },
    notAssessed: (answers: number, target: string) =>
      answers === 0
        ? `Not assessed: no answer yet. The role asks for ${target}.`
        : `Not assessed: 1 answer so far, 2 needed. The role asks for ${target}.`,
    notShared: (target: string) => `Not assessed. The role asks for ${target}.`,
    intro: 'The score is our best estimate; the true level is probably somewhere in the range.',
    target: 'The role',
    asks: 'The role asks',
    compared: 'Compared with the role',
    nextIntro: null,
    beyondTitle: 'Next steps beyond the role',
    beyondIntro: 'You meet what the role asks for. If you want to go further, start here.',
  },
  other: {
    decision: {
      'almost surely below': (target: string) => `almost surely below the target of ${target}`,
      'probably below': (target: string) => `probably below the target of ${target}`,
      'too close to call': (target: string) => `the target of ${target} is too close to call`,
      'probably meets': (target: string) => `probably meets the target of ${target}`,
      'almost surely meets': (target: string) => `almost surely meets the target of ${target}`,
    },
    notAssessed: (answers: number, target: string) =>
      answers === 0
        ? `Not assessed: no answer yet. The target is ${target}.`
        : `Not assessed: 1 answer so far, 2 needed. The target is ${target}.`,
    notShared: (target: string) => `Not assessed. The target is ${target}.`,
    intro: 'The score is our best estimate; the true level is probably somewhere in the range.',
    target: 'The target',
    asks: 'Target',
    compared: 'Compared with the target',
    nextIntro: 'Where one step up would help most for these targets.',
    beyondTitle: 'Next steps beyond these targets',
    beyondIntro: 'You meet every target here. If you want to go further, start here.',
  },
};

/** Words of the choice of what a result is compared with. */
export const comparison = {
  /** Name of a bar without one, as a choice. */
  nameless: 'The targets in the link',
  namelessOfHost: 'The targets of the page around this one',
  title: 'Compare with other career steps',
  barTitle: 'Compare with other targets',
  intro:
    'Fit, gaps and next steps change with your choice; the scores don’t. A higher step may ask for less of something, so fit doesn’t fall evenly.',
  estimated: 'The link has only the scores, so the ranges for the other steps are estimates.',
  legend: 'Compare with',
  fit: (score: string, low: string, high: string, decision: string) =>
    `${score}, likely ${low} to ${high}: ${decision}`,
  noFit: 'not enough answers yet',
};
