import {
  layoutOf,
  pickScoringRole,
  pickStoryNames,
  type Role,
  roleFilePath,
  type Route,
} from '#core';
import {
  AFTER_PAINT_ID,
  DRAWING_ATTRIBUTE,
  FRAMED_ATTRIBUTE,
  PAGE_DATA_ID,
  RESULT_DATA_ID,
  RESUME_ATTRIBUTE,
  ROOT_ATTRIBUTE,
} from '../../app/instant/contract.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/load-messages.ts';
import { MANIFEST_FILE } from '../../core/address/site-files.ts';
import { escapeHtml, jsonForScript } from './escape-html.ts';
import { basePathOf, type HeaderSettings, metaPolicy } from '../headers/header-table.ts';
import { hiddenNotes, noScriptNote } from './fallback-messages.ts';
import { policyHash } from '../headers/policy-hash.ts';
import { RECOVERY_SCRIPT, recoveryScript } from './recovery-script.ts';
import type { Settings } from '../settings.ts';

const HEADER_END = '</header>';

export type PageStyles = {
  /** What the first paint of a page needs, and stands in it. */
  readonly critical: (kind: Route['kind']) => string;
  /** All styles: as text for pages that get nothing else, and as a file that follows. */
  readonly all: string;
  readonly file: string;
};

export type PageParts = {
  readonly path: string;
  readonly route: Route;
  readonly role: Role | undefined;
  /** SHA-256 of the role's file, hexadecimal. */
  readonly checked: string | undefined;
  readonly roles: readonly Role[];
  /** The prerendered inside of the page. */
  readonly markup: string;
  /** Title, description and what crawlers read; stands right after the charset. */
  readonly head: string;
  /** Files of scripts that the page begins with, and that it fetches when it has nothing to do. */
  readonly chunks: readonly string[];
  readonly later: readonly string[];
  readonly styles: PageStyles;
  readonly boot: string;
  readonly firstResult: string;
  readonly settings: Settings;
  readonly headers: HeaderSettings;
  readonly locale: Locale;
  readonly messages: Messages['app'];
};

/** One page of the site: the built index.html with everything that the first paint needs inside. */
export function assemblePage(template: string, parts: PageParts): string {
  const up = '../'.repeat(parts.path.split('/').length - 2) || './';
  const { route, role, boot, firstResult } = parts;
  const isResult = route.kind === 'shared';
  const style = parts.styles.critical(route.kind);
  const attributes =
    route.kind === 'assess' || route.kind === 'embed'
      ? ` ${RESUME_ATTRIBUTE}="${role?.id ?? route.slug}"${route.kind === 'embed' ? ` ${FRAMED_ATTRIBUTE}` : ''}`
      : // Until the script behind the markup has filled it in, it would only jump.
        isResult
        ? ` ${DRAWING_ATTRIBUTE}`
        : '';
  const data = {
    roles: parts.roles.map(({ id, number, version }) => ({ id, number, current: version })),
    site: parts.settings.siteUrl,
    later: parts.later,
    checked: parts.checked,
    styles: parts.styles.file,
    ...(route.kind === 'embed'
      ? { hosts: parts.settings.embedHosts }
      : parts.settings.isOfflineAllowed && { offline: true }),
  };
  const afterBody = [
    hiddenNotes(parts.messages, route.kind === 'embed'),
    dataBlock(PAGE_DATA_ID, data),
    afterPaint(template, up, {
      ...parts,
      headers: naming(parts.headers, isResult ? [boot, firstResult] : [boot], style),
    }),
    ...(isResult && role !== undefined
      ? [
          dataBlock(RESULT_DATA_ID, {
            role: pickScoringRole(role),
            layout: layoutOf(role),
            names: pickStoryNames(role),
          }),
          `<script>${firstResult}</script>`,
        ]
      : []),
    recoveryScript('app', up, parts.styles.file),
  ];
  return fill(template, {
    locale: parts.locale,
    attributes: ` ${ROOT_ATTRIBUTE}="${up}"${attributes}`,
    head: parts.head,
    looks: [
      `<style>${style}</style>`,
      `<link rel="icon" href="${up}favicon.svg" type="image/svg+xml">`,
      isInstallable(parts) ? `<link rel="manifest" href="${up}${MANIFEST_FILE}">` : '',
    ].join(''),
    notes: noScriptNote(parts.messages),
    ...withBoot(parts),
    after: afterBody.join(''),
  });
}

/** Not where the first question stands: it begins with nothing that it doesn't need. */
const INSTALLABLE: ReadonlySet<Route['kind']> = new Set(['catalogue', 'role', 'result']);

function isInstallable({ route, settings }: PageParts): boolean {
  return settings.isOfflineAllowed && INSTALLABLE.has(route.kind);
}

/**
 * The boot script behind the page's header and before anything that can be answered: the parser
 * stops at a script and lets a frame be drawn, which shows the header then. What shows nothing
 * before a script has filled it in, and what has no header, begins with the script.
 */
function withBoot({ boot, markup, route }: PageParts): Pick<Slots, 'boot' | 'markup'> {
  const script = `<script>${boot}</script>`;
  const top = route.kind === 'shared' ? -1 : markup.indexOf(HEADER_END);
  if (top < 0) return { boot: script, markup };
  const end = top + HEADER_END.length;
  return { boot: '', markup: markup.slice(0, end) + script + markup.slice(end) };
}

type NotFoundParts = {
  readonly styles: PageStyles;
  readonly markup: string;
  readonly script: string;
  readonly headers: HeaderSettings;
  readonly roles: readonly Role[];
  readonly locale: Locale;
  readonly title: string;
};

/** Headers whose policy names what stands inline in this page, and nothing of other pages. */
export function naming(
  headers: HeaderSettings,
  scripts: readonly string[],
  style: string,
): HeaderSettings {
  return {
    ...headers,
    hashes: {
      scripts: [RECOVERY_SCRIPT, ...scripts].map(policyHash),
      styles: [policyHash(style)],
    },
  };
}

/**
 * What hydrates the page, for `boot.ts` to put in place when the page has been painted:
 * asked for at once it would delay the paint, which needs none of it. A template loads nothing.
 * The policy is first: until then nothing runs but the build's own inline scripts, and nothing that
 * somebody else wrote is in the page.
 */
function afterPaint(
  template: string,
  up: string,
  { chunks, role, styles, route, headers }: PageParts,
): string {
  const links = [
    `<link rel="preload" href="${up}${styles.file}" as="style">`,
    ...chunks.map((file) => `<link rel="modulepreload" href="${up}${file}">`),
  ];
  if (role !== undefined) {
    const address = `${up}${roleFilePath(role.id, role.version)}`;
    links.push(`<link rel="preload" href="${address}" as="fetch" crossorigin>`);
  }
  const entry = `<script type="module" src="${up}${entryOf(template)}"></script>`;
  const policy = metaPolicy(route.kind, headers);
  return `<template id="${AFTER_PAINT_ID}">${policy}${links.join('')}${entry}</template>`;
}

/**
 * The page for addresses that don't exist. It is answered at any depth, so it needs nothing beside
 * itself, and its script repairs links that a mail filter has mangled.
 */
export function assembleNotFound(
  template: string,
  { styles, markup, script, headers, roles, locale, title }: NotFoundParts,
): string {
  return fill(template, {
    locale,
    attributes: ` data-roles="${roles.map(({ id }) => id).join(' ')}"`,
    head: `<title>${escapeHtml(title)}</title><meta name="robots" content="noindex">`,
    looks: `${metaPolicy('not-found', naming(headers, [script], styles.all))}<style>${styles.all}</style>`,
    boot: '',
    notes: '',
    markup,
    after: `<script>${script}</script>${recoveryScript('not-found', basePathOf(headers), styles.file)}`,
  });
}

type Slots = Readonly<
  Record<'locale' | 'attributes' | 'head' | 'looks' | 'boot' | 'notes' | 'markup' | 'after', string>
>;

function fill(template: string, slots: Slots): string {
  return template
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(
      '<html lang="en" dir="ltr">',
      () => `<html lang="${slots.locale}" dir="ltr"${slots.attributes}>`,
    )
    .replace('<!--head-->', () => slots.head)
    .replace('<!--looks-->', () => slots.looks)
    .replace('<!--boot-->', () => slots.boot)
    .replace('<!--app-->', () => slots.markup)
    .replace('<!--notes-->', () => slots.notes)
    .replace('<!--after-->', () => slots.after)
    .replace(/\n\s*/g, '\n');
}

function entryOf(template: string): string {
  const entry = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(template)?.[1];
  if (entry === undefined) throw new Error('the built index.html names no module script');
  return entry;
}

/** Data for scripts, as an element that no policy blocks because it never runs. */
function dataBlock(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${jsonForScript(value)}</script>`;
}
