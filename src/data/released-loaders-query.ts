import { queryOptions } from '@tanstack/react-query';
import { EMBED_LOCK_PATH, parseEmbedLock, parseJsonText, type ReleasedLoader } from '#core';
import { loadPolicy } from './load-policy.ts';
import { type LoadOptions, loadText } from './load-text.ts';
import { RoleLoadError } from './role-load-error.ts';

/** The loader versions that careers pages may pin, oldest first. Fails with `RoleLoadError`. */
export function releasedLoadersQuery(
  { root }: { readonly root: string },
  environment: LoadOptions = {},
) {
  return queryOptions<readonly ReleasedLoader[], RoleLoadError>({
    queryKey: ['released-loaders'],
    queryFn: async ({ signal }) => {
      const { text } = await loadText(root + EMBED_LOCK_PATH, { ...environment, signal });
      const json = parseJsonText(text);
      const loaders = json.ok ? parseEmbedLock(json.value) : null;
      if (loaders === null) throw new RoleLoadError('invalid');
      return loaders;
    },
    ...loadPolicy(),
  });
}
