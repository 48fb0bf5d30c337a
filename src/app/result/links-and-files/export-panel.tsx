import {
  encodeAnswers,
  encodeScores,
  layoutOf,
  type Responses,
  type Role,
  type RoleResult,
} from '#core';
import type { ChosenProfile } from '../../profile/use-profile.ts';
import { ResultFiles } from './result-files.tsx';
import { useHasEvidence } from '../../evidence/use-has-evidence.ts';
import { instanceOf } from '../../quiz/may-hold-answers.ts';
import { useAppContext } from '../../shell/app-context.ts';

type Props = {
  readonly role: Role;
  /** Compared with the role's own profile, as codes store it. */
  readonly own: RoleResult;
  /** Compared with the current profile. */
  readonly result: RoleResult;
  readonly profile: ChosenProfile;
  readonly responses: Responses;
};

/** The person's own result as files and in print. */
export function ExportResultPanel({ role, own, result, profile, responses }: Props) {
  const instance = instanceOf(useAppContext());
  const hasEvidence = useHasEvidence(role.id);
  return (
    <ResultFiles
      profile={profile}
      result={result}
      answers={{ result, responses }}
      owner="own"
      readEvidence={hasEvidence ? () => readEntries(role, instance) : null}
      codeOf={(content) => codeOf(content, role, own, responses)}
    />
  );
}

/** Loaded on demand: most results have none. */
async function readEntries(role: Role, instance: string) {
  const { evidenceEntries } = await import('../../evidence/load-evidence.ts');
  return evidenceEntries(role, instance);
}

/** A code for the result without name and date. */
export function codeOf(
  content: 'scores' | 'answers',
  role: Role,
  result: RoleResult,
  responses: Responses,
): string {
  const about = { role: layoutOf(role), band: result.fit?.band ?? null };
  return content === 'scores'
    ? encodeScores({ ...about, result })
    : encodeAnswers({ ...about, responses });
}
