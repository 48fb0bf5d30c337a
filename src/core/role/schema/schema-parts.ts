import * as v from 'valibot';
import { exactly, list, object, oneOf, pattern, text, whole, within } from './schema-fields.ts';

/*
 * The parts of a role file that all schema versions share. Bounds of a single field are defined
 * here or in the version's own module (`role-schema-1.ts` and later); rules about several fields
 * are in `cross-check-role.ts`.
 *
 * Limits follow from the share link (7 bits for graded items, 6 for scenarios, 16 options) and keep
 * hostile files cheap to reject.
 */

/** A role's slug: part of URLs and of the embed attribute `profile`. */
export const slug = pattern(/^[a-z0-9-]{1,40}$/, 'a slug of 1 to 40 of a-z, 0-9 and -');
/** Language of a role's texts. */
export const languageTag = pattern(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/,
  'a language tag such as "en"',
);
/** Id of a competency, an indicator or a scenario; used in files, links and exports. */
export const id = pattern(
  /^[A-Za-z][A-Za-z0-9-]{0,39}$/,
  'an id: a letter, then up to 39 letters, digits and hyphens',
);
const resourceId = pattern(
  /^[A-Za-z][A-Za-z0-9_-]{0,39}$/,
  'an id: a letter, then up to 39 letters, digits, hyphens and underscores',
);
/** Only https, so that no text of a role can become a script. */
const httpsUrl = pattern(
  /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?([/?#][!#-&(-;=?-_a-~]*)?$/,
  'an address that begins with https://',
);

const tier = oneOf(['foundational', 'core', 'advanced']);
const difficulty = oneOf(['easy', 'medium', 'hard']);
export const stage = whole(1, 9);
const level = whole(0, 4);
/** The three lengths, shortest first. */
export const FORM_IDS = ['quick', 'standard', 'complete'] as const;
export const formId = oneOf(FORM_IDS);

/** What a rating is asked and scored by. */
export const indicatorFields = {
  id,
  competency: id,
  title: text(200),
  tier,
  stage,
  anchors: list(text(400), 5, 5),
  resources: list(resourceId, 0, 8),
  /** Reference to the duty in the source document. */
  source: v.optional(
    object({
      quote: text(400),
      sentences: list(text(20), 1, 20),
      trace: oneOf(['direct', 'inferred']),
    }),
  ),
  /** Expected time to answer, in seconds. */
  seconds: within(1, 600),
};

const option = object({
  text: text(600),
  /** 0 to 1 for a knowledge check, 0 to 2 for a judgement item. */
  credit: whole(0, 2),
});

/** What a scenario is asked and scored by. */
export const scenarioFields = {
  id,
  competency: id,
  kind: oneOf(['knowledge', 'judgement']),
  difficulty,
  stage,
  indicators: list(id, 1, 20),
  topics: list(text(80), 0, 20),
  stem: text(2000),
  options: list(option, 2, 16),
  /** Shown after the result, never between items. */
  rationale: text(2000),
  seconds: within(1, 600),
};

export const resource = object({
  id: resourceId,
  title: text(200),
  publisher: text(200),
  url: httpsUrl,
  /** How the URL was checked; readers are told when it is `unverified`. */
  checked: oneOf(['page', 'cited', 'repo', 'link', 'unverified']),
});

/** One figure with its spread and source. */
export const salaryFields = {
  region: text(80),
  label: text(200),
  why: v.optional(text(400)),
  currency: pattern(/^[A-Z]{3}$/, 'a currency code of three capitals'),
  rows: v.optional(whole(1, 10_000_000)),
  p10: v.optional(within(0, 1e9)),
  p25: v.optional(within(0, 1e9)),
  median: within(0, 1e9),
  p75: v.optional(within(0, 1e9)),
  p90: v.optional(within(0, 1e9)),
  period: text(80),
  source: text(200),
  licence: text(120),
  caveat: v.optional(text(400)),
};

/**
 * Parameters of the scoring model that a role can set. The grid and the scale are fixed in code by
 * the model's id.
 */
export const model = object({
  id: exactly('confirm-or-discount/1'),
  /** Discrimination per kind of item, per unit of theta. */
  slopes: object({
    rating: within(0.2, 5),
    knowledge: within(0.2, 5),
    judgement: within(0.2, 5),
  }),
  /** Shift of a rating's thresholds, in theta. */
  tierOffsets: object({
    foundational: within(-2, 2),
    core: within(-2, 2),
    advanced: within(-2, 2),
  }),
  /** Shift of a scenario's difficulty, in theta. */
  difficultyOffsets: object({
    easy: within(-3, 3),
    medium: within(-3, 3),
    hard: within(-3, 3),
  }),
  /** Half the distance between half and full credit of a judgement item, in theta. */
  judgementSpread: within(0.05, 2),
  /** Prior of leniency (self-enhancement) bias: how likely it is, and its half-normal SD in theta. */
  overRating: object({ chance: within(0, 0.95), sd: within(0.1, 2) }),
  /** SD of the self-rating error per competency, in theta. */
  kappa: within(0.05, 1),
  /** The four points at which one level ends and the next starts. */
  cuts: list(within(0.1, 99.9), 4, 4),
});

/** Ids of the five fit bands, highest first; part of URLs and links, so they never change. */
export const BAND_IDS = [
  'full-match',
  'strong-match',
  'developing',
  'foundations',
  'early-days',
] as const;

/** What the role is called and what its day is like. */
export const namingFields = {
  id: slug,
  /** Number in the append-only registry; share links carry it instead of the slug. */
  number: whole(0, 1023),
  /** Version of the content; a published version never changes. */
  version: whole(1, 1023),
  locale: languageTag,
  title: text(80),
  category: text(80),
  summary: text(600),
  /** What the page is based on, shown to the reader. */
  basedOn: text(400),
  /** The day as a sequence of moments, in the product's own words. */
  dayInTheLife: list(
    object({ title: text(120), text: text(1200), indicators: list(id, 0, 40) }),
    1,
    20,
  ),
};

/** Levels, bands and the numbers of the scoring. */
export const scaleFields = {
  levels: list(object({ name: text(40), description: text(300) }), 5, 5),
  bands: list(
    object({
      id: oneOf(BAND_IDS),
      name: text(40),
      description: text(300),
      /** Lowest role fit that gets this name, in points. */
      from: within(0, 100),
    }),
    5,
    5,
  ),
  model,
};

/** The order of items, and what is shown around them. */
export const askingFields = {
  /** The order in which items are asked; each form is a prefix of it. */
  order: list(id, 1, 190),
  forms: list(
    object({
      id: formId,
      name: text(40),
      /** Items up to this stage belong to the form. */
      stage,
      minutes: within(0.5, 240),
    }),
    1,
    3,
  ),
  /** A rating shown before the start as an example of how to choose. */
  workedExample: object({
    indicator: text(200),
    anchors: list(text(400), 5, 5),
    person: text(600),
    choice: level,
    reason: text(600),
  }),
  tools: object({
    /** Date of the last review of the examples, because tool names age quickly. */
    asOf: pattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as "2026-11-22"'),
    groups: list(
      object({
        name: text(80),
        named: list(text(120), 0, 20),
        examples: list(text(120), 0, 20),
        indicators: list(id, 0, 40),
        /** Lowest and highest level the role expects. */
        levels: object({ from: level, to: level }),
      }),
      1,
      30,
    ),
  }),
};

/** A step that the role leads to. */
export const progressionFields = {
  title: text(80),
  change: text(400),
  competencies: list(id, 0, 12),
  /** Indicators that the step requires at the highest level. */
  indicators: list(id, 0, 40),
};
