import type { Path } from '../../problem.ts';

/** Advice on a valid role: content that weakens the assessment without breaking the format. */
export type RoleWarning = {
  readonly kind: WarningKind;
  readonly path: Path;
  readonly message: string;
};

/** Category of advice. A role with a `placeholder` can't be published. */
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
