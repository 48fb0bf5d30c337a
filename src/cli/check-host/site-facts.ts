import {
  listLockedFiles,
  parseEmbedLock,
  parseRoleLock,
  ROLE_LOCK_PATH,
  roleFilePath,
  routes,
} from '#core';
import { dataInPage } from '../../build/pages/data-in-page.ts';
import { RECOVERY_FILE } from '../../build/pages/recovery-script.ts';
import {
  cardPath,
  EMBED_LOCK_PATH,
  loaderPath,
  SERVICE_WORKER_FILE,
} from '../../core/address/site-files.ts';
import type { AskHost } from './host-answer.ts';

/** What a live site's pages reveal about it. */
export type SiteFacts = {
  /** The URL that the build was made for, or null. */
  readonly builtFor: string | null;
  /** The role whose pages are inspected. */
  readonly role: string;
  /** Immutable role files, as URL paths ("/roles/ai-engineer/1.json"). */
  readonly published: readonly string[];
  /** One path of every kind, from the site's root with a leading slash. */
  readonly addresses: readonly string[];
};

type PageData = {
  readonly site: string | null;
  readonly styles: string;
  readonly later: readonly string[];
  readonly role: { readonly id: string; readonly current: number };
};

/** Reads the start page; null when it isn't Role Radar's. */
export async function readSiteFacts(page: string, ask: AskHost): Promise<SiteFacts | null> {
  const data = readPageData(page);
  if (data === null) return null;
  const { id, current } = data.role;
  const locks = await Promise.all([readJson(ask, ROLE_LOCK_PATH), readJson(ask, EMBED_LOCK_PATH)]);
  const roleLock = parseRoleLock(locks[0]);
  const released = parseEmbedLock(locks[1])?.at(-1)?.version;
  const script = data.later.find((file) => file.endsWith('.js'));
  return {
    builtFor: data.site,
    role: id,
    published: !roleLock.ok
      ? []
      : listLockedFiles(roleLock.value)
          .filter(({ published }) => published)
          .map((file) => `/${roleFilePath(file.id, file.version)}`),
    addresses: [
      routes.catalogue(),
      routes.role(id),
      routes.assess(id),
      routes.shared(id),
      routes.embedKit(),
      routes.embed(id),
      ...[
        data.styles,
        ...(script === undefined ? [] : [script]),
        roleFilePath(id, current),
        ROLE_LOCK_PATH,
        loaderPath(null),
        ...(released === undefined ? [] : [loaderPath(released)]),
        cardPath(id, null),
        RECOVERY_FILE,
        SERVICE_WORKER_FILE,
        'favicon.svg',
      ].map((file) => `/${file}`),
    ],
  };
}

async function readJson(ask: AskHost, path: string): Promise<unknown> {
  try {
    const { status, body } = await ask(path);
    return status === 200 ? (JSON.parse(body.toString()) as unknown) : null;
  } catch {
    return null;
  }
}

/** Parses a page's data about its build; untrusted, since it comes from a live host. */
function readPageData(page: string): PageData | null {
  const data = dataInPage(page) as Readonly<Record<string, unknown>> | null;
  const { roles, site, styles, later } = data ?? {};
  const [first] = Array.isArray(roles) ? (roles as readonly unknown[]) : [];
  const { id, current } = (first ?? {}) as { id?: unknown; current?: unknown };
  if (typeof id !== 'string' || typeof current !== 'number' || typeof styles !== 'string') {
    return null;
  }
  return {
    site: typeof site === 'string' ? site : null,
    styles,
    later: Array.isArray(later) ? later.filter((file) => typeof file === 'string') : [],
    role: { id, current },
  };
}
