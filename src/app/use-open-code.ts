import { useWayfinder } from '#ui/link.tsx';
import { decodeCode } from '#core';
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
    const decoded = decodeCode(text);
    if (!decoded.ok) return false;
    const role = roles.find(({ number }) => number === decoded.value.roleNumber);
    if (role === undefined) return false;
    follow(`${paths.shared(role.id)}#${decoded.value.code}`);
    return true;
  };
}
