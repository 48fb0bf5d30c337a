import { useLinkNavigation } from '#ui/link.tsx';
import { findCode } from '#core';
import { routes } from '../shell/routes.ts';
import { useAppContext } from '../shell/app-context.ts';

/**
 * Opens the result in a pasted link or code. False when no code can be read out of the text, or
 * when its role is not one of ours; then nothing happens.
 */
export function useOpenCode(): (text: string) => boolean {
  const { roles } = useAppContext();
  const { follow } = useLinkNavigation();
  return (text) => {
    const found = findCode(text);
    if (!found.ok || found.value.role.kind === 'external') return false;
    const { number } = found.value.role;
    const role = roles.find((each) => each.number === number);
    if (role === undefined) return false;
    follow(`${routes.shared(role.id)}#${found.value.code}`);
    return true;
  };
}
