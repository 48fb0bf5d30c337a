import { plural } from './plural.ts';

/** Words of the result's details: reasons behind the numbers, scenarios explained, all answers. */
export const resultDetails = {
  why: {
    summary: (name: string, score: string) => `${name}: why ${score}?`,
    /** The same beside the competency’s name. */
    short: (score: string) => `Why ${score}?`,
    shortNone: 'Why no score?',
    summaryNone: (name: string) => `${name}: why no score?`,
    steps: 'How we got to this score',
    prior: (score: string, low: string, high: string) =>
      `Before the first answer, everybody starts at ${score}, likely ${low} to ${high}.`,
    faceValue: (score: string) => `On their own, these ratings would give ${score}.`,
    noRatings: 'There are no ratings here, so only the scenarios count.',
    ownScore: (score: string) =>
      `With this competency’s scenarios, and allowing for the odd mistake, that becomes ${score}.`,
    ownScoreUnchecked: (score: string) =>
      `No scenario checked these ratings. Some people over-rate themselves, so that becomes ${score}.`,
    ownScoreScenarios: (score: string) => `This competency’s scenarios say ${score}.`,
    final: {
      down: (score: string, discount: string) =>
        `Across all scenarios, the ratings look about ${discount} levels high. That makes it ${score}.`,
      same: (score: string, discount: string) =>
        `Across all scenarios, the ratings look about ${discount} levels high. Here that changes nothing: it stays at ${score}.`,
      up: (score: string, discount: string) =>
        `Across all scenarios, the ratings look about ${discount} levels high. That is less than this competency alone would suggest, so less is taken off here, and the score rises to ${score}.`,
    },
    range: (low: string, high: string, sd: string, precision: string) =>
      `The likely range is ${low} to ${high} (standard deviation ${sd}): ${precision} precision.`,
    levelChances: 'Chance of each level',
    levelChance: (name: string, share: string) => `${name}: ${share}`,
    chanceOfTarget: (target: string, share: string) =>
      `Chance of reaching the role’s ${target}: ${share}`,
    answers: 'What each answer did',
    answersCaption: (competency: string) =>
      `${competency}: the effect is the score with this answer minus the score without it. Effects don’t add up to the score, because answers overlap.`,
    columns: { item: 'Answer', given: 'Given', effect: 'Effect on the score' },
    ratingGiven: (level: string, points: string) => `${level} (${points} points)`,
    scenarioGiven: (credit: string, max: string) => `${credit} of ${max} credit`,
    scenarioExpected: (credit: string) => `expected from the ratings: ${credit}`,
    dontKnow: '“I don’t know”, counts as wrong',
    verdict: {
      confirmed: 'Confirmed the ratings',
      discounted: 'Discounted the ratings',
      neutral: 'Made no difference',
    },
    /** Where there are no ratings to confirm. */
    verdictAlone: {
      confirmed: 'Raised the score',
      discounted: 'Lowered the score',
      neutral: 'Made no difference',
    },
    effect: (points: string) => `${points} points`,
    onlyAnswer: 'No score without it',
    tooFew: (answers: number) =>
      answers === 0
        ? 'No answer was given here. A score needs two ratings, two scenarios, or one of each.'
        : 'One answer is not enough. A score needs two ratings, two scenarios, or one of each.',

    fitSummary: (score: string) => `Role fit: why ${score}?`,
    fitIntro:
      'Each competency counts by its weight, up to what the role asks for. A surplus in one can’t make up for a gap in another.',
    fitCaption: 'Role fit = sum of weight × covered share, divided by the sum of weights',
    fitColumns: {
      name: 'Competency',
      share: 'Covered: score ÷ role, at most 1',
      weight: 'Weight',
      product: 'Weight × covered',
      points: 'Points of role fit',
    },
    shareOf: (score: string, target: string, share: string) => `${score} ÷ ${target} = ${share}`,
    fitSum: (parts: string, weights: string, score: string) =>
      `(${parts}) ÷ ${weights} × 100 = ${score}`,
    leftOut: (names: string) => `Left out, because there is no score: ${names}.`,
  },

  scenarios: {
    summary: (n: number) =>
      plural(n, { one: 'See the scenario, explained', other: 'See all # scenarios, explained' }),
    spoiler:
      'The best answers follow. If you want to take this assessment yourself, do that first.',
    stays: 'Once you have opened this, your scenario answers can’t be changed.',
    seen: 'You had seen the answer explained before you chose.',
    later: (n: number) =>
      plural(n, {
        one: '1 more scenario is in a longer assessment. It is explained once it has been answered.',
        other:
          '# more scenarios are in the longer assessments. Each is explained once it has been answered.',
      }),
    none: 'No scenario was asked yet.',
    yours: { own: 'Your choice', shared: 'Chosen' },
    best: 'Best answer',
    partly: 'Partly right',
    dontKnow: 'Answered “I don’t know”: counts as wrong.',
    skipped: 'Skipped: not counted.',
    credit: (credit: string, max: string) => `Credit: ${credit} of ${max}`,
    why: 'Why',
  },

  answers: {
    title: { own: 'Your answers', shared: 'The answers' },
    summary: (n: number) => plural(n, { one: 'See the answer', other: 'See all # answers' }),
    change: 'Change',
    changeItem: (title: string) => `Change: ${title}`,
    skipped: 'Skipped',
    dontKnow: 'I don’t know',
    carried: (month: string) => `Carried over: given in ${month}.`,
    carriedOnce: 'Carried over.',
    seen: 'You had seen this one explained before.',
    locked: 'This answer stays: you have seen the best one.',
  },
};
