import {
  type DecodedCode,
  type DecodedRatings,
  type DecodedRequest,
  draftHashOf,
  encodeAnswers,
  encodeCode,
  layoutOf,
  type ListedContent,
  type LockedFile,
  parseDraftKey,
  parseResponses,
  type ResponsesFile,
  routes,
  withCode,
} from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { useLinkNavigation } from '#ui/link.tsx';
import { handOver } from '../compare/handed-over.ts';
import { passOnEvidence } from '../evidence/opened-evidence.ts';
import { useAppContext } from '../shell/app-context.ts';
import { findFileByHash, keyOfFile, loadByHash } from './find-draft.ts';

/** Why nothing was opened; null when it was. */
export type OpenTextProblem =
  'nothing' | 'unknown-role' | 'other-draft' | 'role-missing' | 'invalid' | null;

/**
 * Opens the content of a pasted text or a file: a single result, or the comparison if there are
 * several, so that no result is silently dropped. Otherwise does nothing and returns the reason.
 */
export function useOpenText(): (text: string) => Promise<OpenTextProblem> {
  const { queryClient, roles, root } = useAppContext();
  const { follow } = useLinkNavigation();

  const openCode = (code: string, number: number): OpenTextProblem => {
    const role = roles.find((each) => each.number === number);
    if (role === undefined) return 'unknown-role';
    follow(withCode(routes.shared(role.id), code));
    return null;
  };

  /** Identified by the hash of the role's file; the page it opens reports a missing file. */
  const openByHash = async (decoded: DecodedCode, hash: string): Promise<OpenTextProblem> => {
    const file = await findFileByHash(hash, { queryClient, root });
    const [any] = roles;
    if (file === null && any === undefined) return 'unknown-role';
    const path = routes.shared(file === null ? (any?.id ?? '') : keyOfFile(file));
    follow(withCode(path, file === null ? decoded.code : codeFor(decoded, file)));
    return null;
  };

  const openDraftFile = async (content: ResponsesFile): Promise<OpenTextProblem> => {
    const role = await loadByHash(draftHashOf(content.role) ?? '', { queryClient, root });
    // Answers to a draft belong to one exact version of its file.
    if (role === null) return 'other-draft';
    const responses = parseResponses(role, content.responses);
    if (!responses.ok) return 'invalid';
    const code = encodeAnswers({ role: layoutOf(role), responses: responses.value });
    follow(withCode(routes.shared(role.id), code));
    return null;
  };

  const openContent = async (content: ListedContent): Promise<OpenTextProblem> => {
    if (content.kind !== 'responses') {
      return content.role.kind === 'external'
        ? openByHash(content, content.role.hash)
        : openCode(content.code, content.role.number);
    }
    if (parseDraftKey(content.role) !== null) return openDraftFile(content);
    const known = roles.find(({ id }) => id === content.role);
    if (known === undefined || content.version > known.current) return 'unknown-role';
    const address = { root, slug: known.id, version: content.version };
    const role = await queryClient.fetchQuery(roleQuery(address)).catch(() => null);
    if (role === null) return 'role-missing';
    const responses = parseResponses(role, content.responses);
    if (!responses.ok) return 'invalid';
    const code = encodeAnswers({ role: layoutOf(role), responses: responses.value });
    return openCode(code, role.number);
  };

  /** Opens the page for this kind of code; the hash identifies a draft's role. */
  const openObserver = async (
    decoded: DecodedRatings | DecodedRequest,
  ): Promise<OpenTextProblem> => {
    const { role: made, kind, code } = decoded;
    const file =
      made.kind === 'external' ? await findFileByHash(made.hash, { queryClient, root }) : null;
    const known = roles.find(({ number }) => made.kind === 'registered' && number === made.number);
    const slug = file === null ? (known?.id ?? roles[0]?.id) : keyOfFile(file);
    if (slug === undefined) return 'unknown-role';
    follow(withCode(kind === 'request' ? routes.rate(slug) : routes.observers(slug), code));
    return null;
  };

  return async (text) => {
    // Loaded when something is opened: answering questions doesn't need it.
    const reader = await import('./find-results.ts').catch(() => null);
    if (reader === null) return 'nothing';
    const { results, isDamaged, observer, evidence } = reader.findResults(text);
    const [first, ...more] = results;
    if (observer !== undefined) return openObserver(observer);
    const hasKnownEvidence = evidence !== null && roles.some(({ id }) => id === evidence.role);
    if (hasKnownEvidence && more.length === 0) passOnEvidence(evidence.role, evidence.evidence);
    if (first === undefined) {
      if (!hasKnownEvidence) return isDamaged ? 'invalid' : 'nothing';
      follow(routes.plan(evidence.role));
      return null;
    }
    if (more.length === 0) return openContent(first);
    handOver({ text });
    follow(routes.compare());
    return null;
  };
}

/** The same for forms that only need to know whether it succeeded. */
export function useOpenCode(): (text: string) => Promise<boolean> {
  const openText = useOpenText();
  return async (text) => (await openText(text)) === null;
}

/** The code in its numbered form, if the draft it was made on was published unchanged. */
function codeFor(decoded: DecodedCode, { number, version, published }: LockedFile): string {
  if (!published) return decoded.code;
  return encodeCode({ ...decoded, role: { kind: 'registered', number, version } });
}
