import { findCode, type Role, type ShareError } from '#core';
import { LinkProblem } from '#features/see-result/problems/link-problem.tsx';
import { useOpenCode } from '../open-files/use-open-text.ts';

/** Why the code in a frame's address is no result: it goes between a person and their observers. Null for others. */
export function observerErrorIn(text: string): ShareError | null {
  const found = findCode(text);
  if (found.ok) return null;
  const { code } = found.error;
  return code === 'observer-ratings' || code === 'rating-request' ? found.error : null;
}

type Props = { readonly role: Role; readonly error: ShareError };

/** Says what such a code is, with the way to the page that opens it. */
export function ObserverCode({ role, error }: Props) {
  const openCode = useOpenCode();
  return <LinkProblem error={error} slug={role.id} onOpen={openCode} />;
}
