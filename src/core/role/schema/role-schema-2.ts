import * as v from 'valibot';
import {
  askingFields,
  id,
  indicatorFields,
  namingFields,
  progressionFields,
  resource,
  salaryFields,
  scaleFields,
  scenarioFields,
} from './schema-parts.ts';
import { exactly, list, object, oneOf, pattern, record, text, within } from './schema-fields.ts';

/** What a salary row rests on: a survey by a public office, pay in adverts, or another survey. */
export const SALARY_KINDS = ['official', 'advertised', 'survey'] as const;
/** Occupation lists that other systems and people who search know. */
export const CROSSWALK_SCHEMES = ['esco', 'onet-soc', 'uk-gdad'] as const;
/** How near an occupation is, as SKOS has it: exact, close, broader, narrower, related. */
export const CROSSWALK_MATCHES = ['exact', 'close', 'broad', 'narrow', 'related'] as const;

/** Id of a profile; it stands in addresses (`?profile=lead`). */
const profileId = pattern(
  /^[a-z][a-z0-9-]{0,39}$/,
  'a profile id: a small letter, then up to 39 of a-z, 0-9 and -',
);

/** A name in the bank of items that roles share. */
const bankName = pattern(
  /^(?=.{1,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  'a bank name: small letters, digits and single hyphens, at most 40',
);

/** Points, 0 to 100, by the competency's id. */
const byCompetency = record(id, within(0, 100), 'an object of numbers by competency id');

const profile = object({
  id: profileId,
  title: text(80),
  /** What the radar compares with. */
  targets: byCompetency,
  /** How much each counts in the fit; the parser fills in the targets where they are left out. */
  weights: v.optional(byCompetency),
  /** What is different at this step, in a sentence. */
  change: text(600),
  /** Where the figures come from. */
  basis: text(800),
});

const crosswalkEntry = object({
  scheme: oneOf(CROSSWALK_SCHEMES),
  version: text(20),
  /** The code of the occupation, as the scheme writes it. */
  code: text(40),
  /** An identifier or a page; some schemes identify by http addresses. */
  uri: pattern(
    /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?([/?#][!#-&(-;=?-_a-~]*)?$/,
    'an address that begins with https:// or http://',
  ),
  label: text(200),
  match: oneOf(CROSSWALK_MATCHES),
  note: v.optional(text(600)),
  licence: text(200),
});

/**
 * The shape of a role file, schema version 2: targets stand in profiles, items may have a name in
 * the bank that roles share, salary rows say what they rest on and per what they are.
 */
export const roleSchema2 = object({
  $schema: v.optional(text(200)),
  schemaVersion: exactly(2),
  ...namingFields,
  competencies: list(object({ id, name: text(80), description: text(600) }), 3, 12),
  /** The role's own profile (id `role`) and the other steps of its ladder, lowest first. */
  profiles: list(profile, 1, 12),
  ...scaleFields,
  indicators: list(object({ ...indicatorFields, bank: v.optional(bankName) }), 1, 127),
  scenarios: list(object({ ...scenarioFields, bank: v.optional(bankName) }), 0, 63),
  ...askingFields,
  progression: list(
    object({
      /** The profile that has the figures of this step; a step without one has no figures. */
      profile: v.optional(profileId),
      ...progressionFields,
    }),
    1,
    12,
  ),
  crosswalk: v.optional(list(crosswalkEntry, 0, 20)),
  salary: object({
    note: text(800),
    rows: list(
      object({ ...salaryFields, kind: oneOf(SALARY_KINDS), per: oneOf(['year', 'hour']) }),
      0,
      40,
    ),
    missing: v.optional(text(600)),
  }),
  resources: list(resource, 0, 200),
});

/** A role file of the newest version, as it is written. */
export type RoleFile = v.InferOutput<typeof roleSchema2>;
