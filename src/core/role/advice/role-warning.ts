import type { Path } from '../../problem.ts';

/** Advice on a valid role: content that weakens the assessment without breaking it. */
export type RoleWarning = {
  readonly kind: WarningKind;
  readonly path: Path;
  readonly message: string;
};

/** What kind of advice it is. A role with a `placeholder` in it can't be published. */
export type WarningKind =
  | 'placeholder'
  | 'evidence'
  | 'wording'
  | 'order'
  | 'scale'
  | 'facts'
  | 'timing'
  | 'sources'
  | 'language';
