/** Types of `<role-radar>` in Svelte 4 and 5 components: `import 'role-radar/svelte'` once, anywhere. */
import type { HTMLAttributes } from 'svelte/elements';
import type { RoleRadarAttributes, RoleRadarElement, RoleRadarEventMap } from './embed.ts';

/** `onrole-radar:result={…}` of Svelte 5 and `on:role-radar:result={…}` of Svelte 4. */
type Handlers = {
  [Name in keyof RoleRadarEventMap as `on${Name}` | `on:${Name}`]?:
    ((event: RoleRadarEventMap[Name]) => void) | undefined;
};

export type RoleRadarSvelteAttributes = RoleRadarAttributes &
  Handlers &
  Omit<HTMLAttributes<RoleRadarElement>, keyof RoleRadarAttributes | keyof Handlers>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'role-radar': RoleRadarSvelteAttributes;
  }
}
