import { EMBED_ROOT, embedPath } from '../../address/embed-address.ts';
import { absoluteHref, routes } from '../../address/routes.ts';
import { buildFrameQuery } from '../frame-address.ts';
import { type Attributes, snippetAttributes, type SnippetOptions } from './snippet-options.ts';

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

/**
 * Where the snippet loads the loader from: a versioned URL with an integrity hash, or the stable
 * URL.
 */
export type LoaderSource = { readonly src: string; readonly integrity: string | null };

export type SnippetInput = {
  readonly kind: SnippetKind;
  readonly options: SnippetOptions;
  /** Absolute URL of the app with a trailing slash. */
  readonly site: string;
  readonly loader: LoaderSource;
  /** Text of the fallback link. */
  readonly fallback: string;
  readonly frameTitle: string;
};

/** Builds the text that a careers page pastes. */
export function buildSnippet(input: SnippetInput): string {
  switch (input.kind) {
    case 'html':
      return `${scriptTag(input.loader)}\n${element('role-radar', '', input)}`;
    case 'wordpress':
      // The form in which WordPress saves the block, so that it becomes one wherever it is pasted.
      return `<!-- wp:html -->\n${divSnippet(input)}\n<!-- /wp:html -->`;
    case 'webflow':
    case 'squarespace':
      return divSnippet(input);
    case 'react':
      return reactComponent(input);
    case 'vue':
      return vueComponent(input);
    case 'wix':
    case 'iframe':
      return plainFrame(input);
  }
}

/** For editors that strip unknown tags. */
function divSnippet(input: SnippetInput): string {
  return `${scriptTag(input.loader)}\n${element('div', 'data-', input)}`;
}

/** Room for the assessment before the loader runs, so there is no layout shift; a button needs none. */
function reservedHeight({ minHeight, mode = 'inline' }: SnippetOptions): number | null {
  return mode === 'inline' ? minHeight : null;
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
  const height = reservedHeight(input.options);
  const style = `style="display:block${height === null ? '' : `;min-height:${height}px`}"`;
  const link = `<a href="${escapeText(fallbackPage(input))}">${escapeText(input.fallback)}</a>`;
  return `<${tag}${marker} ${attributes} ${style}>\n  ${link}\n</${tag}>`;
}

/** Statements for the body of a component function that load the loader once per page. */
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

/** The element's attributes as object properties, one per line. */
function properties(input: SnippetInput, indent: string): readonly string[] {
  return snippetAttributes(input.options).map(
    ([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  );
}

/** The element's style as object properties; `write` writes a height as the framework takes it. */
function componentStyle(options: SnippetOptions, write: (px: number) => string): string {
  const height = reservedHeight(options);
  return `display: 'block'${height === null ? '' : `, minHeight: ${write(height)}`}`;
}

function reactComponent(input: SnippetInput): string {
  const { loader } = input;
  // `createElement`, because JSX types don't know the element: this also compiles as TypeScript
  // without declarations.
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
    `      style: { ${componentStyle(input.options, (px) => String(px))} },`,
    `    },`,
    `    createElement('a', { href: ${JSON.stringify(fallbackPage(input))} }, ${JSON.stringify(input.fallback)}),`,
    `  );`,
    `}`,
  ].join('\n');
}

/**
 * A render function instead of a template: no build needs to be told that the element isn't a Vue
 * component.
 */
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
    `        style: { ${componentStyle(input.options, (px) => `'${px}px'`)} },`,
    `      },`,
    `      [h('a', { href: ${JSON.stringify(fallbackPage(input))} }, ${JSON.stringify(input.fallback)})],`,
    `    );`,
    `});`,
  ].join('\n');
}

/** Without a script the page can't learn the height, so the frame scrolls. */
function plainFrame(input: SnippetInput): string {
  const { site, options, frameTitle } = input;
  const { profile, theme, goal, length, hide, profiles } = options;
  const query = buildFrameQuery({
    nonce: null,
    theme,
    instance: '',
    version: null,
    goal,
    ...(length !== undefined && { length }),
    ...(hide !== undefined && { hide }),
    ...(profiles !== undefined && { profiles }),
  });
  const page = profiles === undefined ? embedPath(profile) : EMBED_ROOT;
  const address = site + page + query;
  const attributes: Attributes = [
    ['src', address],
    ['title', frameTitle],
    ['allow', 'clipboard-write'],
    ['loading', 'lazy'],
    // Attributes, because a content security policy can't block them as it can styles.
    ['width', '100%'],
    ['height', '720'],
    ['frameborder', '0'],
  ];
  return `<iframe ${write(attributes)}></iframe>`;
}

/** Where the link leads: to the role's page, or to all roles where visitors choose one. */
function fallbackPage({ site, options }: SnippetInput): string {
  return options.profiles === undefined ? absoluteHref(site, routes.role(options.profile)) : site;
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
