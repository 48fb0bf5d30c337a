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
import { listPatternIn } from '../../i18n/list-pattern.ts';
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
  /** The inline styles for the first paint of a page. */
  readonly critical: (kind: Route['kind']) => string;
  /** All styles: as text for pages that load nothing else, and as a file that is loaded later. */
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
  /** The prerendered content of the page. */
  readonly markup: string;
  /** Title, description and tags for crawlers; directly after the charset. */
  readonly head: string;
  /** Script files that the page loads at startup, and those it prefetches when idle. */
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

/** Builds a page of the site: the built index.html with everything for the first paint inlined. */
export function assemblePage(template: string, parts: PageParts): string {
  const up = '../'.repeat(parts.path.split('/').length - 2) || './';
  const { route, role, boot, firstResult } = parts;
  const isResult = route.kind === 'shared';
  const style = parts.styles.critical(route.kind);
  const attributes =
    route.kind === 'assess' || route.kind === 'embed'
      ? ` ${RESUME_ATTRIBUTE}="${role?.id ?? route.slug}"${route.kind === 'embed' ? ` ${FRAMED_ATTRIBUTE}` : ''}`
      : // Until the result's script has filled it in, scrolling there would make the page jump.
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
            list: listPatternIn(parts.locale),
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

/** Not on pages that start with a question: they load only what they need. */
const INSTALLABLE: ReadonlySet<Route['kind']> = new Set(['catalogue', 'role', 'result']);

function isInstallable({ route, settings }: PageParts): boolean {
  return settings.isOfflineAllowed && INSTALLABLE.has(route.kind);
}

/**
 * Places the boot script after the page's header and before anything interactive: the parser pauses
 * at a script and lets the browser paint, which shows the header. Pages that need the script to
 * show anything, or have no header, start with it.
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

/** Headers with a policy that lists only this page's own inline scripts and styles. */
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
 * The resources for hydration, which `boot.ts` inserts after the first paint; loaded at once, they
 * would delay it. A template loads nothing by itself. The policy comes first: until it is inserted,
 * only the build's inline scripts run and the page contains no foreign content.
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
 * Builds the page for missing URLs. It is served at any depth, so it loads no other file; its
 * script repairs links that a mail filter has mangled.
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
