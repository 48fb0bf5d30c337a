import { embedPath } from '../address/embed-address.ts';
import { absoluteHref, routes } from '../address/routes.ts';
import {
  type CallToAction,
  DEFAULT_MIN_HEIGHT,
  type EmbedTheme,
  type ResultLevel,
} from './embed-options.ts';
import { buildFrameQuery, type FrameGoal } from './frame-address.ts';

export const SNIPPET_KINDS = [
  'html',
  'react',
  'vue',
  'wordpress',
  'webflow',
  'squarespace',
  'wix',
  'iframe',
] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** What a careers page chose. */
export type SnippetOptions = {
  readonly profile: string;
  readonly theme: EmbedTheme;
  readonly result: ResultLevel;
  readonly minHeight: number;
  readonly callToAction: CallToAction | null;
  /** What the result is held against; `NO_GOAL` for the role's own profile. */
  readonly goal: FrameGoal;
};

/** Where the snippet gets the loader from: the address that follows fixes, or one that never changes. */
export type LoaderSource = { readonly src: string; readonly integrity: string | null };

export type SnippetInput = {
  readonly kind: SnippetKind;
  readonly options: SnippetOptions;
  /** Absolute address of the app with a trailing slash. */
  readonly site: string;
  readonly loader: LoaderSource;
  /** Text of the link that stands where nothing else can. */
  readonly fallback: string;
  readonly frameTitle: string;
};

type Attributes = readonly (readonly [name: string, value: string])[];

/** The attributes that the chosen options need: what is left at its default isn't written. */
export function snippetAttributes(options: SnippetOptions): Attributes {
  const { profile, theme, result, minHeight, callToAction, goal } = options;
  return [
    ['profile', profile],
    ...given('target-profile', goal.profile),
    ...given('targets', goal.targets),
    ...given('targets-name', goal.bar),
    ...given('theme', theme.scheme === 'auto' ? null : theme.scheme),
    ...given('accent', theme.accent),
    ...given('radius', theme.radius),
    ...given('font', theme.font === 'system' ? null : theme.font),
    ...given('result', result === 'none' ? null : result),
    ...given('min-height', minHeight === DEFAULT_MIN_HEIGHT ? null : minHeight),
    ...given('cta-label', callToAction?.label ?? null),
    ...given('cta-url', callToAction?.url ?? null),
  ];
}

function given(name: string, value: string | number | null): Attributes {
  return value === null ? [] : [[name, String(value)]];
}

/** What a careers page pastes, as text. */
export function buildSnippet(input: SnippetInput): string {
  switch (input.kind) {
    case 'html':
      return `${scriptTag(input.loader)}\n${element('role-radar', '', input)}`;
    case 'wordpress':
      // As WordPress itself saves the block, so that it becomes one wherever it is pasted.
      return `<!-- wp:html -->\n${inEditors(input)}\n<!-- /wp:html -->`;
    case 'webflow':
    case 'squarespace':
      return inEditors(input);
    case 'react':
      return reactComponent(input);
    case 'vue':
      return vueComponent(input);
    case 'wix':
    case 'iframe':
      return plainFrame(input);
  }
}

/** For editors that strip tags they don't know. */
function inEditors(input: SnippetInput): string {
  return `${scriptTag(input.loader)}\n${element('div', 'data-', input)}`;
}

function reserve(px: number): string {
  return `display:block;min-height:${px}px`;
}

function scriptTag({ src, integrity }: LoaderSource): string {
  const pinned =
    integrity === null ? '' : ` integrity="${escapeText(integrity)}" crossorigin="anonymous"`;
  return `<script async src="${escapeText(src)}"${pinned}></script>`;
}

function element(tag: string, prefix: string, input: SnippetInput): string {
  const attributes = write(
    snippetAttributes(input.options).map(([name, value]) => [`${prefix}${name}`, value]),
  );
  const marker = prefix === '' ? '' : ' data-role-radar';
  // Reserved by the page itself, before the loader is there: so nothing moves.
  const style = `style="${reserve(input.options.minHeight)}"`;
  const link = `<a href="${escapeText(rolePage(input))}">${escapeText(input.fallback)}</a>`;
  return `<${tag}${marker} ${attributes} ${style}>\n  ${link}\n</${tag}>`;
}

/** Statements that load the loader once a page, in a function of a component. */
function loadOnce({ integrity }: LoaderSource, indent: string): readonly string[] {
  const pin =
    integrity === null
      ? []
      : [`script.integrity = ${JSON.stringify(integrity)};`, `script.crossOrigin = 'anonymous';`];
  return [
    `if ([...document.scripts].some(({ src }) => src === LOADER)) return;`,
    `const script = document.createElement('script');`,
    `script.async = true;`,
    `script.src = LOADER;`,
    ...pin,
    `document.head.append(script);`,
  ].map((line) => indent + line);
}

/** The element's attributes as properties of an object, a line each. */
function properties(input: SnippetInput, indent: string): readonly string[] {
  return snippetAttributes(input.options).map(
    ([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  );
}

function reactComponent(input: SnippetInput): string {
  const { loader } = input;
  // Not as JSX, whose types know no such element: so it is also TypeScript, without declarations.
  return [
    `import { createElement, useEffect } from 'react';`,
    ``,
    `const LOADER = ${JSON.stringify(loader.src)};`,
    ``,
    `export function RoleRadar() {`,
    `  useEffect(() => {`,
    ...loadOnce(loader, '    '),
    `  }, []);`,
    `  return createElement(`,
    `    'role-radar',`,
    `    {`,
    ...properties(input, '      '),
    `      style: { display: 'block', minHeight: ${input.options.minHeight} },`,
    `    },`,
    `    createElement('a', { href: ${JSON.stringify(rolePage(input))} }, ${JSON.stringify(input.fallback)}),`,
    `  );`,
    `}`,
  ].join('\n');
}

/** By a function, not a template: so no build has to be told that the element is no component of Vue's. */
function vueComponent(input: SnippetInput): string {
  const { loader } = input;
  return [
    `import { defineComponent, h, onMounted } from 'vue';`,
    ``,
    `const LOADER = ${JSON.stringify(loader.src)};`,
    ``,
    `export const RoleRadar = defineComponent(() => {`,
    `  onMounted(() => {`,
    ...loadOnce(loader, '    '),
    `  });`,
    `  return () =>`,
    `    h(`,
    `      'role-radar',`,
    `      {`,
    ...properties(input, '        '),
    `        style: { display: 'block', minHeight: '${input.options.minHeight}px' },`,
    `      },`,
    `      [h('a', { href: ${JSON.stringify(rolePage(input))} }, ${JSON.stringify(input.fallback)})],`,
    `    );`,
    `});`,
  ].join('\n');
}

/** Without a script nothing tells the page the height, so the frame scrolls inside. */
function plainFrame(input: SnippetInput): string {
  const { site, options, frameTitle } = input;
  const { profile, theme, goal } = options;
  const query = buildFrameQuery({ nonce: null, theme, instance: '', version: null, goal });
  const address = site + embedPath(profile) + query;
  const attributes: Attributes = [
    ['src', address],
    ['title', frameTitle],
    ['allow', 'clipboard-write'],
    ['loading', 'lazy'],
    // As attributes, which no policy on styles forbids.
    ['width', '100%'],
    ['height', '720'],
    ['frameborder', '0'],
  ];
  return `<iframe ${write(attributes)}></iframe>`;
}

function rolePage({ site, options }: SnippetInput): string {
  return absoluteHref(site, routes.role(options.profile));
}

function write(attributes: Attributes): string {
  return attributes.map(([name, value]) => `${name}="${escapeText(value)}"`).join(' ');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
