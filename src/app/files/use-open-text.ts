import { encodeAnswers, layoutOf, type ListedContent, parseResponses } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { useLinkNavigation } from '#ui/link.tsx';
import { handOver } from '../compare/handed-over.ts';
import { routes } from '../shell/routes.ts';
import { useAppContext } from '../shell/app-context.ts';

/** Why nothing was opened; null when it was. */
export type OpenTextProblem = 'nothing' | 'unknown-role' | 'role-missing' | 'invalid' | null;

/**
 * Opens what a pasted text or a file holds: the one result in it, or the comparison when there are
 * several, so that nobody is left out unseen. Says why when nothing can be opened; then nothing
 * happens.
 */
export function useOpenText(): (text: string) => Promise<OpenTextProblem> {
  const { queryClient, roles, root } = useAppContext();
  const { follow } = useLinkNavigation();

  const openCode = (code: string, number: number): OpenTextProblem => {
    const role = roles.find((each) => each.number === number);
    if (role === undefined) return 'unknown-role';
    follow(`${routes.shared(role.id)}#${code}`);
    return null;
  };

  const openContent = async (content: ListedContent): Promise<OpenTextProblem> => {
    if (content.kind !== 'responses') {
      return content.role.kind === 'external'
        ? 'unknown-role'
        : openCode(content.code, content.role.number);
    }
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

  return async (text) => {
    // Loaded when something is opened: nobody who answers questions needs it.
    const reader = await import('./find-results.ts').catch(() => null);
    if (reader === null) return 'nothing';
    const { results, isDamaged } = reader.findResults(text);
    const [first, ...more] = results;
    if (first === undefined) return isDamaged ? 'invalid' : 'nothing';
    if (more.length === 0) return openContent(first);
    handOver({ text });
    follow(routes.compare());
    return null;
  };
}

/** The same for forms that only know whether it went well. */
export function useOpenCode(): (text: string) => Promise<boolean> {
  const openText = useOpenText();
  return async (text) => (await openText(text)) === null;
}
