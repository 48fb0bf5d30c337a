import { encodeAnswers, findInFile, layoutOf, parseResponses, type ResponsesFile } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import type { OpenFileProblem } from '#features/export-result/open-file.tsx';
import { readFile } from '#platform/read-file.ts';
import { useAppContext } from '../shell/app-context.ts';
import { useOpenCode } from './use-open-code.ts';

/** Our pictures have half a megabyte. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Opens the result in a saved picture, data file or text; says why when there is none. */
export function useOpenFile(): (file: Blob) => Promise<OpenFileProblem> {
  const { queryClient, roles, root } = useAppContext();
  const openCode = useOpenCode();

  const openResponses = async (file: ResponsesFile): Promise<OpenFileProblem> => {
    const known = roles.find(({ id }) => id === file.role);
    if (known === undefined || file.version > known.current) return 'unknown-role';
    const address = { root, slug: known.id, version: file.version };
    const role = await queryClient.fetchQuery(roleQuery(address)).catch(() => null);
    if (role === null) return 'role-missing';
    const responses = parseResponses(role, file.responses);
    if (!responses.ok) return 'invalid';
    const code = encodeAnswers({ role: layoutOf(role), responses: responses.value });
    return openCode(code) ? null : 'invalid';
  };

  return async (file) => {
    if (file.size > MOST_BYTES) return 'too-large';
    const content = await readFile(file);
    if (content === null) return 'unreadable';
    const found = findInFile(content);
    switch (found.kind) {
      case 'link':
        return openCode(found.text) ? null : 'nothing';
      case 'responses':
        return openResponses(found.file);
      case 'picture-without-link':
      case 'nothing':
        return found.kind;
    }
  };
}
