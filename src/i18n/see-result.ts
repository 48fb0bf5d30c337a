import type { Localised } from './locale.tsx';

/**
 * Words of the result. Numbers arrive formatted. Where a sentence speaks to the taker, `own` holds
 * it; `shared` says the same to whoever reads somebody's link.
 */
export const seeResultWords = {
  en: {
    own: {
      eyebrow: 'Your result',
      honesty: (scenarios: number) =>
        `These are your own ratings, ${checked(scenarios)}. Nobody has yet tested this questionnaire on a large group, so the ranges are our best judgement. Use them to plan learning, not to compare people.`,
      you: 'You',
      calibration: {
        'ratings ahead of scenarios': 'Your ratings run ahead of your scenario answers',
        'ratings behind scenarios':
          'You may be under-rating yourself, or you know more than you have had the chance to do',
        consistent: 'Your ratings and your scenario answers are in line',
      },
      expected: (observed: string, n: number, expected: string) =>
        `Scenario credit: ${observed} of ${n}. We would expect about ${expected} from your ratings.`,
      flags: {
        too_fast: 'You answered some items very quickly. Review them?',
        straight_line: 'Many answers in a row are the same. Is that right?',
        many_skipped: 'Your ranges are wide because many items were skipped.',
      },
    },
    shared: {
      eyebrow: 'Shared result',
      honesty: (scenarios: number) =>
        `These are the person’s own ratings, ${checked(scenarios)}. Nobody has yet tested this questionnaire on a large group, so the ranges are our best judgement. Use them to plan learning, not to compare people.`,
      you: 'This person',
      calibration: {
        'ratings ahead of scenarios': 'The ratings run ahead of the scenario answers',
        'ratings behind scenarios':
          'The person may be under-rating themselves, or knows more than they have had the chance to do',
        consistent: 'Ratings and scenario answers are in line',
      },
      expected: (observed: string, n: number, expected: string) =>
        `Scenario credit: ${observed} of ${n}. We would expect about ${expected} from the ratings.`,
      flags: {
        too_fast: 'Some items were answered very quickly.',
        straight_line: 'Many answers in a row are the same.',
        many_skipped: 'The ranges are wide because many items were skipped.',
      },
    },

    sharedBy: 'Result of',
    selfReported: 'Self-reported',
    nameNotVerified: 'The name was typed in by whoever made the link. Nobody has verified it.',
    nameless: 'Whoever made this link gave their own answers. Nobody has verified them.',
    madeOn: (date: string) => `Made on ${date}.`,
    otherBand: (band: string) =>
      `When the link was made, this was called “${band}”. Scoring has changed since.`,
    readOnly:
      'You can look at everything here and change nothing. Answers of your own stay as they are.',
    olderVersion: (made: string, current: string) =>
      `Answered on version ${made} of this role, and shown with that version. The current one is version ${current}.`,
    takeIt: 'Take it yourself',

    fit: {
      title: (band: string) => `Role fit: ${band}`,
      reading: 'Reading the result…',
      none: 'Role fit: not enough answers yet',
      ofHundred: 'of 100,',
      likely: (low: string, high: string) => `likely ${low} to ${high}`,
      partial: (assessed: number, all: number) => `Fit over ${assessed} of ${all} competencies`,
      unchecked: 'Not checked by scenarios',
      uncheckedHint: (n: number) =>
        `${n === 0 ? 'No scenario was' : n === 1 ? 'Only one scenario was' : `Only ${n} scenarios were`} answered. From five on, scenarios check the ratings.`,
      noneHint:
        'A competency gets a score from two answers on: two ratings, two scenarios, or one of each.',
      meaning: 'Role fit is the share of the role’s profile that is covered.',
    },

    row: {
      summary: (score: string, low: string, high: string, level: string, status: string) =>
        `${score} of 100, likely ${low} to ${high}: ${level}, ${status}`,
      status: {
        meets: (target: string) => `meets the role’s ${target}`,
        'within range': (target: string) => `the role’s ${target} is within the likely range`,
        gap: (target: string) => `below the role’s ${target}`,
      },
      notAssessed: (answers: number, target: string) =>
        `Not assessed: ${answers === 0 ? 'no answer yet' : `${answers} answer so far, 2 needed`}. The role asks for ${target}.`,
      notShared: (target: string) => `Not assessed. The role asks for ${target}.`,
    },

    radar: {
      title: (role: string) => `The result over the ${role} profile`,
      roleSeries: 'The role',
      range: 'Likely range',
      hint: 'Point at a competency, or tap it, to read its numbers.',
      broken: (names: string) =>
        `The line is broken at ${names}: there is too little evidence to draw it.`,
    },

    profile: {
      titleFor: (n: number) => `The ${n} competencies`,
      intro:
        'The score is our best estimate; the true one likely lies in the range. The diamond is what the role asks for.',
      barsTitle: 'Scores, likely ranges and targets',
      score: 'Score',
      target: 'The role',
      range: 'Likely range',
      selfRating: 'Ratings alone',
      tableCaption:
        'Points from 0 to 100. Likely ranges hold four times out of five if our model is right.',
      columns: {
        name: 'Competency',
        score: 'Score',
        range: 'Likely range',
        level: 'Level',
        target: 'The role asks',
        weight: 'Weight in role fit',
        self: 'Ratings alone',
        scenarios: 'Scenarios alone',
        status: 'Compared with the role',
        precision: 'Precision',
      },
      span: (low: string, high: string) => `${low} to ${high}`,
      none: 'not assessed',
      noSelf: 'no ratings',
      tooFew: 'needs 2 scenarios',
      status: { meets: 'meets', 'within range': 'within range', gap: 'below' },
      precision: { rough: 'rough', fair: 'fair', good: 'good' },
    },

    beyondTitle: 'Every target is met',
    beyondText: 'There is no gap left that this assessment can see.',

    calibration: {
      title: 'How the ratings hold up',
      text: 'This comparison is shown apart. It is not a mark, and a few scenarios can mislead.',
      nothingOff: 'Next to nothing was taken off the ratings for general over-rating.',
      takenOff: (levels: string) =>
        `For general over-rating, about ${levels} levels were taken off all ratings.`,
      chance: (share: string) => `The chance that no general discount is called for: ${share}.`,
    },
    warnings: {
      title: 'Worth a second look',
      text: 'This changes no score.',
    },

    why: {
      title: 'Where the numbers come from',
      intro: 'Open a number to see which answers made it, and what each of them did.',
      summary: (name: string, score: string) => `${name}: why ${score}?`,
      summaryNone: (name: string) => `${name}: why is there no score?`,
      steps: 'From nothing known to the score',
      prior: (score: string, low: string, high: string) =>
        `Before any answer everybody starts at ${score}, likely ${low} to ${high}.`,
      faceValue: (score: string) => `The ratings alone, taken at face value, say ${score}.`,
      noRatings: 'No rating was given here, so the scenarios speak alone.',
      ownScore: (score: string) =>
        `With this competency’s scenarios, and room for an honest slip, that becomes ${score}.`,
      ownScoreUnchecked: (score: string) =>
        `No scenario checked them here. Some people over-rate themselves, so that becomes ${score}.`,
      ownScoreScenarios: (score: string) => `This competency’s scenarios say ${score}.`,
      final: (score: string, discount: string) =>
        `All scenarios together tell how far ratings run ahead in general, about ${discount} levels. That makes it ${score}.`,
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
      scenarioExpected: (credit: string) => `ratings promise ${credit}`,
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
          : 'One answer is too little to say anything. A score needs two ratings, two scenarios, or one of each.',

      fitSummary: (score: string) => `Role fit: why ${score}?`,
      fitIntro:
        'Each competency counts with its weight, up to what the role asks for. A surplus in one makes up for no gap in another.',
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

    next: {
      title: 'What to work on next',
      intro:
        'The behaviours with most to gain for this role, each with its next level and two places to learn.',
      beyondTitle: 'Next steps beyond the role',
      beyondIntro: 'You meet what the role asks for. If you want to go further, begin here.',
      none: 'There is nothing to recommend yet: answer a few more questions first.',
      now: (level: string) => `Rated ${level}`,
      goal: (level: string) => `Next: ${level}`,
      keep: (level: string) => `What ${level} looks like`,
      missed: 'A scenario on this went wrong',
      notAsked: 'Not asked yet, estimated from the rest',
      learn: (title: string) => `Where to learn: ${title}`,
      resource: (publisher: string) => `by ${publisher}`,
      unverified: 'address not verified',
    },

    more: {
      title: 'Sharpen the picture',
      finish: (form: string) => `Finish the ${form} form`,
      left: (n: number, minutes: number) =>
        `${n === 1 ? '1 question is' : `${n} questions are`} left, about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
      add: (minutes: number) => `Add ${minutes} minutes`,
      items: (ratings: number, scenarios: number, form: string) =>
        `${count(ratings, 'more rating', 'more ratings')} and ${count(scenarios, 'scenario', 'scenarios')} (the ${form} form). Nothing is asked twice.`,
      narrower: (now: string, later: string) =>
        `The likely ranges would narrow from about ±${now} to about ±${later} points on average, unless answers surprise.`,
      calibration: 'There will be enough scenarios to say how well your ratings hold up.',
      indicators: (rated: number, all: number) =>
        `Advice would rest on ${rated} of ${all} behaviours.`,
      done: 'You have answered everything there is. Nothing more to add.',
    },

    scenarios: {
      title: 'The scenarios, explained',
      summary: (n: number) => (n === 1 ? 'See the scenario' : `See all ${n} scenarios`),
      spoiler:
        'The best answers follow. If you want to take this assessment yourself, do that first.',
      later: (n: number) =>
        n === 1
          ? '1 more scenario comes with a longer form and is not shown before it is asked.'
          : `${n} more scenarios come with the longer forms and are not shown before they are asked.`,
      none: 'No scenario was asked yet.',
      yours: { own: 'Your choice', shared: 'Chosen' },
      best: 'Best answer',
      partly: 'Partly right',
      dontKnow: 'Answered “I don’t know”: counts as wrong.',
      skipped: 'Skipped: counts neither way.',
      credit: (credit: string, max: string) => `Credit: ${credit} of ${max}`,
      why: 'Why',
    },

    answers: {
      title: 'All answers',
      summary: (n: number) => (n === 1 ? 'See the answer' : `See all ${n} answers`),
      change: 'Change',
      changeItem: (title: string) => `Change: ${title}`,
      skipped: 'Skipped',
      dontKnow: 'I don’t know',
    },

    clear: {
      title: 'Your data',
      text: 'Your answers are kept in this browser only.',
      button: 'Delete my answers',
      warning: (role: string) =>
        `This deletes every answer for ${role} from this browser. It can’t be undone. A link that you saved still works.`,
      confirm: 'Delete them now',
      cancel: 'Keep them',
      cleared: 'Your answers are deleted.',
    },

    empty: {
      title: 'No answers yet',
      text: (role: string) =>
        `Your ${role} result appears here as soon as you have answered a few questions. It is computed in this browser and kept here.`,
      start: 'Start the assessment',
      role: 'Read about the role',
    },

    scoresOnly: {
      notice: 'Scores without answers',
      text: 'This link carries the scores alone. They can’t be computed again, checked or explained here.',
      basis: (ratings: number, scenarios: number) =>
        `They rest on ${count(ratings, 'rating', 'ratings')} and ${count(scenarios, 'scenario', 'scenarios')}.`,
    },

    problem: {
      empty: {
        title: 'There is no result in this link',
        reason: 'The part after the # sign, which holds the answers, is missing.',
        next: 'Copy the whole link from where you got it, and paste it here.',
      },
      cutOff: {
        title: 'This link was cut off',
        reason: (have: number, need: number | null) =>
          need === null
            ? `Only ${have === 1 ? '1 character' : `${have} characters`} of the code arrived, and the end is missing.`
            : `${have} of ${need} characters arrived. The end is missing.`,
        next: 'Mail programs often break long links. Copy all of it and paste it here.',
      },
      damaged: {
        title: 'This link is damaged',
        reason:
          'A character in it was changed or lost. We show nothing rather than something wrong.',
        next: 'Ask for the link again, or copy it once more and paste it here.',
      },
      newer: {
        title: 'This link is newer than this page',
        reason: 'It was made with a later version of Role Radar. The link itself is fine.',
        next: 'Reload the page to get that version. The link stays in the address bar.',
      },
      tooLong: {
        title: 'This is too long for a result link',
        reason: 'No result link has that many characters, so we did not read it.',
        next: 'Copy the link alone, without the text around it, and paste it here.',
      },
      mismatch: {
        title: 'This link doesn’t fit this role',
        reason: 'It was made with other questions than the ones this role has here.',
        next: 'It may come from another site that runs Role Radar. Open it there, or paste another link.',
      },
      unknownRole: {
        title: 'This link is about a role we don’t have',
        reason: (number: string) =>
          `It names role number ${number}, which is not in this site’s catalogue.`,
        reasonExternal: 'It was made for a role that is not in this site’s catalogue.',
        next: 'It may come from another site that runs Role Radar. Open it there, or paste another link.',
      },
      unavailable: {
        title: 'That version of the role can’t be had right now',
        reason: (version: string) =>
          `The answers are safe in the link, but version ${version} of the role, which they belong to, could not be fetched.`,
        next: 'Check the connection and try again.',
      },
      reload: 'Reload the page',
      retry: 'Try again',
      catalogue: 'See all roles',
      role: 'About this role',
    },

    open: {
      title: 'Open another link',
      label: 'Link or code',
      button: 'Open the result',
      missing: 'Paste a link or a code first.',
      unreadable: 'No result could be read from that. Copy all of it and try again.',
    },
  },
} satisfies Localised<unknown>;

function checked(scenarios: number): string {
  if (scenarios === 0) return 'not checked against any scenario';
  return `checked against ${count(scenarios, 'short scenario', 'short scenarios')}`;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
