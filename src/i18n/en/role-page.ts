import { plural } from './plural.ts';

/** Words of a role's page. What differs between roles lives in the role file. */
export const rolePage = {
  draft: {
    title: 'This is a draft',
    text: 'It is in no list, and may still change. Links to it work until its next edit.',
  },
  eyebrow: (category: string) => `${category} · Role profile`,
  onThisPage: 'On this page',

  start: {
    legend: 'Choose a length',
    about: (minutes: number) => `about ${minutes} minutes`,
    items: (ratings: number, scenarios: number) => `${ratings} ratings, ${scenarios} scenarios`,
    buys: {
      quick: 'A first picture. Expect wide ranges.',
      standard: 'Advice on more behaviours, with narrower ranges.',
      standardCompared: 'Advice on more behaviours, and how well your ratings hold up.',
      complete: 'Every behaviour and scenario, for the narrowest ranges.',
    },
    nested: 'Start short. You can add more later, and you never answer anything twice.',
    begin: (minutes: number, step: string | null) =>
      plural(
        minutes,
        step === null
          ? { one: 'Start · 1 minute', other: 'Start · # minutes' }
          : { one: `Start for ${step} · 1 minute`, other: `Start for ${step} · # minutes` },
      ),
    resume: (done: number, total: number, step: string | null) =>
      step === null
        ? `Continue · ${done} of ${total} done`
        : `Continue for ${step} · ${done} of ${total} done`,
    switchTo: (form: string, step: string | null) =>
      step === null
        ? `Continue with the ${form} assessment`
        : `Continue with the ${form} assessment, for ${step}`,
    seeResult: (step: string | null) =>
      step === null ? 'See your result' : `See your result for ${step}`,
    checked: 'A few scenarios will check your ratings.',
    unchecked: 'This length has too few scenarios to check your ratings.',
    stays: 'Everything stays in this browser.',
    kept: 'Your answers so far are kept in this browser.',
    again: {
      title: 'Ready to see where you stand?',
      text: 'No account, no upload. You can stop at any time and continue later.',
    },
  },

  example: {
    summary: 'See one worked example',
    prompt: 'Think of the last 12 months. Choose the highest statement that is fully true.',
    chosen: 'the one to choose',
  },

  profile: {
    title: 'Core competencies',
    intro: 'What the role asks for, from 0 to 100. Your result is drawn over this shape.',
    chartTitle: (role: string) => `The ${role} profile`,
    chartDescription: (rows: string) => `What the role asks for, of 100: ${rows}.`,
    chartRow: (name: string, target: string) => `${name} ${target}`,
    series: 'The role',
    bar: 'Targets in your link',
    introOf: (profile: string) =>
      `What ${profile} asks for, from 0 to 100. Your result is drawn over this shape.`,
    ofHundred: '{target} of 100',
    level: (level: string) => `${level} level`,
    weight: (share: string) => `${share} of role fit`,
    levelsSummary: 'What the five levels mean',
    levelRange: (from: string, to: string) => `${from} to ${to}`,
    readingTitle: 'How to read these figures',
    demanding: (top: string, level: string) =>
      `Figures like these compare a role with other roles. Our statements are written for this role alone, so ${top} is a demanding target: it is already in ${level}, the highest level.`,
    solid: (level: string, points: string, share: string) =>
      `Someone at a solid ${level} level everywhere, ${points} of 100, covers ${share} of the profile.`,
  },

  day: {
    title: 'A day in the life',
    intro: 'What you would do, and the competencies it calls on.',
    rest: (n: number) => plural(n, { one: 'One more moment', other: '# more moments' }),
    callsOn: (competencies: string) => `Calls on ${competencies}`,
  },

  tools: {
    title: 'Tools & proficiencies',
    intro: 'What you would work with, and how well you are expected to know it.',
    groups: (n: number) => plural(n, { one: 'See the group', other: 'See the # groups' }),
    named: 'Named for this role',
    examples: 'For example',
    expected: 'Expected level',
    levels: (from: string, to: string) => `${from} to ${to}`,
    asOf: (date: string) =>
      `Examples last checked in ${date}. They show what we mean. None is required, and names go out of date quickly.`,
  },

  progression: {
    title: 'Career progression',
    intro: 'Where the role leads, and what to raise to the highest level on the way.',
    ladderIntro:
      'Choose a step to see what it asks for. A higher step may ask for less of something.',
    legend: 'Career step',
    details: 'What it takes',
    rises: (name: string, from: string, to: string) => `${name} rises from ${from} to ${to}`,
    falls: (name: string, from: string, to: string) => `${name} falls from ${from} to ${to}`,
    same: (step: string) => `The same figures as ${step}`,
    shown: (step: string, figures: string) => `${step} asks for ${figures}.`,
    shownBar: (name: string, figures: string) => `“${name}” asks for ${figures}.`,
    shownLink: (figures: string) => `The targets in the link are ${figures}.`,
    figure: (name: string, target: string) => `${name} ${target}`,
    here: 'You are here',
    bring: (level: string, competencies: string) =>
      `To get there: ${level} level in ${competencies}`,
    restsOn: (competencies: string) => `It relies most on ${competencies}`,
    behaviours: (n: number) =>
      plural(n, { one: 'The behaviour it calls for', other: 'The # behaviours it calls for' }),
    noTargets: 'Only this role has targets here: the other steps have none.',
  },

  salary: {
    title: 'Salary by region',
    intro: 'What public sources say, each with its date and its limits.',
    chartTitle: 'Pay, by kind of source',
    /** Of a scale: pay of one currency, period and kind of source. */
    scale: {
      official: {
        year: (currency: string) => `${currency} per year, official statistics`,
        hour: (currency: string) => `${currency} per hour, official statistics`,
      },
      advertised: {
        year: (currency: string) => `${currency} per year, as advertised`,
        hour: (currency: string) => `${currency} per hour, as advertised`,
      },
      survey: {
        year: (currency: string) => `${currency} per year, from a survey`,
        hour: (currency: string) => `${currency} per hour, from a survey`,
      },
    },
    amount: {
      year: (currency: string, amount: string) => `${currency} ${amount}`,
      hour: (currency: string, amount: string) => `${currency} ${amount} per hour`,
    },
    thousands: (amount: string) => `${amount}k`,
    chartRow: (region: string, who: string) => `${region}: ${who}`,
    range: (median: string, p25: string, p75: string) =>
      `Median ${median}, middle half ${p25} to ${p75}`,
    wideRange: (median: string, p10: string, p90: string) =>
      `Median ${median}, middle 80% from ${p10} to ${p90}`,
    medianOnly: (median: string) => `Median ${median}; we have no range for it`,
    middleHalf: 'Middle half',
    whiskers: 'Middle 80%',
    tableCaption: 'The figures and their sources',
    summary: 'See the pay figures and their sources',
    label: 'Who is counted',
    p25: 'Lower quartile',
    median: 'Median',
    p75: 'Upper quartile',
    period: 'Period and sample',
    source: 'Source and what to keep in mind',
    rows: (n: string) => `${n} rows`,
    noSample: 'sample not stated',
    none: 'not given',
    licence: (licence: string) => `Licence: ${licence}`,
  },

  method: {
    title: 'How it works, and what it can’t tell you',
    short: 'How it works',
    intro: 'This is an honest picture of what you have done, not an exam or a certificate.',
    steps: [
      {
        id: 'ratings',
        title: 'You say what you have done',
        text: 'Each question is one behaviour with five statements, from “not yet” to “others follow my way”. You choose the highest one that is fully true of your last 12 months.',
      },
      {
        id: 'scenarios',
        title: 'Scenarios check it',
        text: 'Short situations from the job confirm your ratings or discount them. They can’t lift you far above what you say you have done. “I don’t know” counts as a wrong answer. A right answer counts a little less, because it may be a lucky guess. A skipped question isn’t counted, so your range stays wider.',
      },
      {
        id: 'ranges',
        title: 'You get ranges, and the reasons',
        text: 'Each competency gets a score from 0 to 100 with a likely range. Open any number to see the answers behind it. You also see what to learn next.',
      },
    ],
    summary: 'How you get from answers to ranges',
    limitsTitle: 'What it can’t tell you',
    limits: [
      'Self-ratings and measured performance agree only moderately: correlations near 0.3 in large reviews. Concrete statements, scenarios and privacy help. They don’t remove the problem.',
      'Nobody has yet tested this questionnaire on a large group. The ranges are our best judgement: they contain the true score 8 times in 10 if our model is right, and less often for people who judge themselves less well than it assumes.',
      'It asks what you did. If your job never gave you the chance, you score low, however able you are.',
    ],
    scenariosLimit:
      'The scenarios are public, and we explain them after a result. This browser marks the ones you have seen explained, but a link can’t.',
    use: 'Use it to plan what to learn, not to compare people or to hire.',
  },

  more: { interview: 'Interview guide for this role' },
};
