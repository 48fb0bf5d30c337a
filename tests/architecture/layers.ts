/**
 * Who may import whom: the two tables that the boundary rules are made from. A layer is a folder
 * of src/ (main.tsx counts as app); each feature is a layer of its own.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  state: ['core'],
  data: ['core'],
  platform: ['core'],
  ui: [],
  i18n: ['core'],
  features: ['core', 'state', 'ui', 'i18n'],
  app: ['core', 'state', 'data', 'platform', 'ui', 'i18n', 'features'],
  'embed-host': ['core/embed', 'core/address'],
  // Programs that run at build time or by hand; nothing that reaches a browser imports them.
  build: ['core', 'data', 'platform', 'ui', 'i18n', 'features', 'app', 'cli'],
  cli: ['core', 'i18n', 'ui', 'build'],
  // What others import; no part of the site.
  package: ['core'],
};

/** Which npm packages a folder may import. The longest matching folder decides; none named, none allowed. */
export const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'core/role': ['valibot', 'jsonc-parser'],
  'core/studio': ['jsonc-parser', '@noble/hashes'],
  state: ['zustand', 'react'],
  data: ['@tanstack/react-query', '@noble/hashes'],
  platform: ['idb', 'fflate'],
  ui: ['react', 'lean-qr'],
  'ui/charts': ['react', 'recharts'],
  i18n: ['react'],
  features: ['react'],
  'features/studio': ['react', '@atlaskit/pragmatic-drag-and-drop'],
  app: ['react', 'react-dom', 'react-router-dom', '@tanstack/react-query'],
  'embed-host': [],
  package: ['react', 'svelte', 'vue'],
  build: [
    'react',
    'react-dom',
    'react-router-dom',
    '@tanstack/react-query',
    'vite',
    '@vitejs/plugin-react',
    'vitest',
    '@napi-rs/canvas',
    'valibot',
  ],
  cli: [
    'hyparquet',
    'hyparquet-writer',
    'valibot',
    '@valibot/to-json-schema',
    'vite',
    '@napi-rs/canvas',
    'playwright-core',
    'react',
    'react-dom',
  ],
};

/** Files that nothing imports: the build reads them by name and puts them inline into pages. */
export const INLINE_ENTRIES = [
  'src/app/offline/service-worker.ts',
  'src/app/single/single.tsx',
  'src/app/single/link-navigation.tsx',
  'src/app/single/open-worker.ts',
  'src/app/single/root-path.ts',
  'src/app/single/use-canonical-band-url.ts',
  'src/app/instant/boot.ts',
  'src/app/instant/boot-with-input.ts',
  'src/app/embed/embed-redirect.ts',
  'src/app/instant/first-result.ts',
  'src/app/instant/recovery.ts',
  'src/app/shell/not-found-redirect.ts',
  'src/embed-host/role-radar.ts',
];
