import type { HeaderSettings } from '../../../src/build/headers/header-table.ts';

/** A deployment that knows its URL, on an https host. */
export const DEPLOYED: HeaderSettings = {
  siteUrl: 'https://radar.example/',
  embedHosts: [],
  hashes: { scripts: ["'sha256-c2NyaXB0'"], styles: ["'sha256-c3R5bGU='"] },
  published: ['/roles/ai-engineer/1.json'],
  hsts: 'max-age=63072000; includeSubDomains',
};

/** The same below a path of a shared host. */
export const BELOW: HeaderSettings = {
  ...DEPLOYED,
  siteUrl: 'https://company.example/tools/radar/',
  hsts: null,
};

/** The same without a URL: a local build. */
export const LOCAL: HeaderSettings = { ...DEPLOYED, siteUrl: null, hsts: null };

/** Files of a build, one of every kind. */
export const FILES: readonly string[] = [
  '404.html',
  'assets/index-Ab12.js',
  'assets/sans-Cd34.woff2',
  'compare/index.html',
  'embed-kit/index.html',
  'embed/1.4.2/role-radar.js',
  'embed/ai-engineer/index.html',
  'embed/embed.lock.json',
  'embed/index.html',
  'embed/v1/role-radar.js',
  'favicon.svg',
  'icon-192.png',
  'index.html',
  'manifest.json',
  'oembed/ai-engineer.json',
  'og/ai-engineer.png',
  'r/ai-engineer/full-match/index.html',
  'r/ai-engineer/index.html',
  'recovery/page.js',
  'robots.txt',
  'roles/ai-engineer/1.json',
  'roles/ai-engineer/2.json',
  'roles/ai-engineer/assess/index.html',
  'roles/ai-engineer/index.html',
  'roles/ai-engineer/result/index.html',
  'roles/index.json',
  'roles/roles.lock.json',
  'schema/role.schema.json',
  'sw.js',
];

/** The URLs of those files. */
export const ADDRESSES: readonly string[] = FILES.map((file) =>
  `/${file}`.replace(/\/index\.html$/, '/'),
);
