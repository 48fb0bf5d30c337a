/**
 * Types of `<role-radar>` in Vue 3 templates: `import 'role-radar/vue'` once, anywhere. Vue itself
 * must be told that the element is not a Vue component: `compilerOptions.isCustomElement`.
 */
import type { DefineComponent } from 'vue';
import type { RoleRadarAttributes, RoleRadarEventMap } from './embed.ts';

type Camelized<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camelized<Rest>>}`
  : Name;

/** Names as `vue-tsc` looks them up: `cta-label` in a template becomes `ctaLabel`. */
type Attributes = {
  [Name in keyof RoleRadarAttributes as Camelized<Name>]: RoleRadarAttributes[Name];
};

/** `@role-radar:result` becomes `onRoleRadar:result`. */
type Handlers = {
  [Name in keyof RoleRadarEventMap as `on${Capitalize<Camelized<Name>>}`]?: (
    event: RoleRadarEventMap[Name],
  ) => void;
};

export type RoleRadarVueProps = Attributes & Handlers;

declare module 'vue' {
  interface GlobalComponents {
    'role-radar': DefineComponent<RoleRadarVueProps>;
  }
}
