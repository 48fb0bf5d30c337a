import { useWayfinder } from '#ui/link.tsx';
import { findCode } from '#core';
import { paths } from './paths.ts';
import { useServices } from './services.ts';

/**
 * Opens the result in a pasted link or code. False when no code can be read out of the text, or
 * when its role is not one of ours; then nothing happens.
 */
export function useOpenCode(): (text: string) => boolean {
  const { roles } = useServices();
  const { follow } = useWayfinder();
  return (text) => {
    const found = findCode(text);
    if (!found.ok || found.value.role.kind === 'external') return false;
    const { number } = found.value.role;
    const role = roles.find((each) => each.number === number);
    if (role === undefined) return false;
    follow(`${paths.shared(role.id)}#${found.value.code}`);
    return true;
  };
}
