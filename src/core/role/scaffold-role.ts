import { OWN_PROFILE_ID } from './own-profile-id.ts';
import { NEWEST_ROLE_SCHEMA } from './schema/role-schema.ts';
import { BAND_IDS } from './schema/schema-parts.ts';

const COMPETENCIES = ['A', 'B', 'C'] as const;

/**
 * Creates a small role that is valid from the start: three competencies with two ratings and one
 * scenario each, in two forms. Texts that an author must write start with "Replace:", so that the
 * rest can be found by searching; numbers come from the AI Engineer role.
 */
export function scaffoldRole(slug: string, number: number, asOf: string): object {
  return {
    $schema: '../../schema/role.2.schema.json',
    schemaVersion: NEWEST_ROLE_SCHEMA,
    id: slug,
    number,
    version: 1,
    locale: 'en',
    title: titleOf(slug),
    category: 'Replace: field of work',
    summary: 'Replace: what people in this role do, for whom, and what they answer for.',
    basedOn: 'Replace: what this profile is based on, with its source.',
    dayInTheLife: [
      {
        title: 'Replace: a moment of the day',
        text: 'Replace: what happens then, in a few sentences.',
        indicators: ['A1', 'B1'],
      },
    ],
    competencies: COMPETENCIES.map((id) => ({
      id,
      name: `Replace: competency ${id}`,
      description: `Replace: what competency ${id} covers, in one sentence.`,
    })),
    profiles: [
      {
        id: OWN_PROFILE_ID,
        title: titleOf(slug),
        targets: Object.fromEntries(COMPETENCIES.map((id) => [id, 75])),
        change: 'Replace: what people at this step answer for, in one sentence.',
        basis: 'Replace: where these figures come from.',
      },
    ],
    levels: [
      { name: 'Starting', description: 'I have not done this yet.' },
      {
        name: 'Guided',
        description: 'I have done parts of it with help or by following examples.',
      },
      { name: 'Independent', description: 'I do routine cases on my own.' },
      {
        name: 'Owner',
        description: 'I own it in production, hard cases included, and can show the result.',
      },
      { name: 'Lead', description: 'I set the practice and raise others.' },
    ],
    bands: bands(),
    model: {
      id: 'confirm-or-discount/1',
      slopes: { rating: 2.2, knowledge: 1.3, judgement: 1.1 },
      tierOffsets: { foundational: -0.25, core: 0, advanced: 0.25 },
      difficultyOffsets: { easy: -0.75, medium: 0, hard: 0.75 },
      judgementSpread: 0.5,
      overRating: { chance: 0.2, sd: 0.76 },
      kappa: 0.38,
      cuts: [12.5, 37.5, 62.5, 87.5],
    },
    indicators: COMPETENCIES.flatMap((id) => [indicator(id, 1), indicator(id, 2)]),
    scenarios: COMPETENCIES.map(scenario),
    order: ['A1', 'B1', 'C1', 'A-S1', 'B-S1', 'C-S1', 'A2', 'B2', 'C2'],
    forms: [
      { id: 'quick', name: 'Quick', stage: 1, minutes: 2.5 },
      { id: 'standard', name: 'Standard', stage: 2, minutes: 3.5 },
    ],
    workedExample: {
      indicator: 'Keeping a kitchen running',
      anchors: [
        'I have not cooked for others.',
        'I have cooked for others by following a recipe, with someone at hand.',
        'I cook everyday meals on my own.',
        'I have run a busy kitchen for an evening and every plate went out on time.',
        'I have set up how a kitchen works, and others run theirs that way.',
      ],
      person: 'In the last 12 months Sam cooked dinner most days, and once catered a large party.',
      choice: 2,
      reason:
        'Everyday meals alone is fully true. One party is not yet a busy kitchen that Sam ran.',
    },
    tools: {
      asOf,
      groups: [
        {
          name: 'Replace: kind of tools',
          named: ['Replace: a tool'],
          examples: [],
          indicators: ['A1'],
          levels: { from: 2, to: 3 },
        },
      ],
    },
    progression: [
      {
        profile: OWN_PROFILE_ID,
        title: titleOf(slug),
        change: 'The profile on this page.',
        competencies: [],
        indicators: [],
      },
    ],
    salary: {
      note: 'Gross pay, in local currency. Nothing is converted and nothing averaged.',
      rows: [],
      missing: 'Replace: rows with source and period, or why there are none.',
    },
    resources: [1, 2].map((n) => ({
      id: `R_${n}`,
      title: `Replace: resource ${n}`,
      publisher: 'Replace: who publishes it',
      url: `https://example.com/replace-${n}`,
      checked: 'unverified',
    })),
  };
}

function titleOf(slug: string): string {
  const words = slug.split('-').filter((word) => word !== '');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ') || slug;
}

function bands(): readonly object[] {
  const texts = [
    ['Full match', 'You cover practically the whole profile.', 95],
    ['Strong match', 'You cover most of the profile; a few gaps are left.', 80],
    ['Developing', 'You cover more than half of the profile, and the gaps are clear.', 50],
    ['Foundations', 'You have begun; most of the profile is still ahead.', 15],
    ['Early days', 'Nearly all of the profile is still ahead.', 0],
  ];
  return texts.map(([name, description, from], index) => ({
    id: BAND_IDS[index],
    name,
    description,
    from,
  }));
}

function indicator(competency: string, stage: number): object {
  return {
    id: `${competency}${stage}`,
    competency,
    title: `Replace: behaviour ${competency}${stage}, one only`,
    tier: 'core',
    stage,
    anchors: [
      'Replace: I have not done this.',
      'Replace: I have done this with help or by following an example.',
      'Replace: I do routine cases of this on my own.',
      'Replace: I own this in production, hard cases included, and can show the result.',
      'Replace: I set how others do this, and they do it that way.',
    ],
    resources: ['R_1', 'R_2'],
    seconds: 15,
  };
}

function scenario(competency: string): object {
  return {
    id: `${competency}-S1`,
    competency,
    kind: 'judgement',
    difficulty: 'medium',
    stage: 1,
    indicators: [`${competency}1`],
    topics: [],
    stem: 'Replace: a situation in two or three sentences that ends in a question.',
    options: [
      { text: 'Replace: the best thing to do, no longer than the others.', credit: 2 },
      { text: 'Replace: a thing that helps, and leaves the cause alone.', credit: 1 },
      { text: 'Replace: a thing that sounds right, and changes nothing.', credit: 0 },
      { text: 'Replace: a thing that people often do, and should not do.', credit: 0 },
    ],
    rationale: 'Replace: why the best option is best, and what each other one misses.',
    seconds: 24,
  };
}
