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

/** Basis of a salary row: a survey by a public office, pay in job adverts, or another survey. */
export const SALARY_KINDS = ['official', 'advertised', 'survey'] as const;
/** Occupation schemes that other systems and people searching for roles know. */
export const CROSSWALK_SCHEMES = ['esco', 'onet-soc', 'uk-gdad'] as const;
/** SKOS mapping of an occupation: exact, close, broader, narrower, related. */
export const CROSSWALK_MATCHES = ['exact', 'close', 'broad', 'narrow', 'related'] as const;

/** Id of a profile; used in URLs (`?profile=lead`). */
const profileId = pattern(
  /^[a-z][a-z0-9-]{0,39}$/,
  'a profile id: a small letter, then up to 39 of a-z, 0-9 and -',
);

/** Name of an item in the bank that roles share. */
const bankName = pattern(
  /^(?=.{1,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  'a bank name: small letters, digits and single hyphens, at most 40',
);

/** Points, 0 to 100, by competency id. */
const byCompetency = record(id, within(0, 100), 'an object of numbers by competency id');

const profile = object({
  id: profileId,
  title: text(80),
  /** What the radar compares with. */
  targets: byCompetency,
  /** How much each competency counts in the fit; defaults to the targets. */
  weights: v.optional(byCompetency),
  /** What is different at this step, in a sentence. */
  change: text(600),
  /** Source of the figures. */
  basis: text(800),
});

const crosswalkEntry = object({
  scheme: oneOf(CROSSWALK_SCHEMES),
  version: text(20),
  /** The occupation's code in the scheme. */
  code: text(40),
  /** Identifier or page of the occupation; some schemes use http URLs as identifiers. */
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
 * Role file, schema version 2: profiles hold the targets, items may have a name in the shared bank,
 * and salary rows state their basis and period.
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
      /** The profile with this step's figures; a step without one has no figures. */
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

/** A role file of the newest version, as written. */
export type RoleFile = v.InferOutput<typeof roleSchema2>;
