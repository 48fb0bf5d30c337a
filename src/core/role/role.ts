import type { RoleFile } from './schema/role-schema-2.ts';

/** The same type, read-only at every depth. */
export type DeepReadonly<T> = T extends (infer Item)[] | readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

type NewestFile = DeepReadonly<RoleFile>;

/**
 * A competency of the role. `target` in points (0 to 100), `weight` relative to the others; both
 * from the role's own profile, or from the one that the role has the targets of (`holdAgainst`).
 */
export type Competency = NewestFile['competencies'][number] & {
  readonly target: number;
  readonly weight: number;
};

/**
 * A step of the role's ladder. Targets in points by competency id, weights relative to each other.
 */
export type RoleProfile = Omit<NewestFile['profiles'][number], 'weights'> & {
  readonly weights: Readonly<Record<string, number>>;
};

/**
 * A role as returned by the parser: validated, cross-checked, complete, and of the newest schema
 * version.
 */
export type Role = Omit<NewestFile, 'competencies' | 'profiles'> & {
  readonly competencies: readonly Competency[];
  /** Lowest step first; exactly one has the id `role`. */
  readonly profiles: readonly RoleProfile[];
  /**
   * Only for drafts, whose file can still change: the hash used in links, and the title in the
   * file.
   */
  readonly draft?: { readonly hash: string; readonly title: string };
};

/** A behaviour that a person rates with one of five anchors. */
export type Indicator = Role['indicators'][number];
/** A situation with options, which checks the ratings. */
export type Scenario = Role['scenarios'][number];
/** A length of the assessment; forms are nested. */
export type Form = Role['forms'][number];
export type FormId = Form['id'];
export type BandId = Role['bands'][number]['id'];
export type Resource = Role['resources'][number];
export type ScoringModel = Role['model'];
export type Tier = Indicator['tier'];
export type Difficulty = Scenario['difficulty'];

/** 0 (Starting) to 4 (Lead), named by the role's own `levels`. */
export type Level = 0 | 1 | 2 | 3 | 4;
