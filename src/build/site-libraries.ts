/** Libraries that the site's own code may import from npm: those that reach visitors' browsers. */
export const SITE_LIBRARIES: readonly string[] = [
  '@atlaskit/pragmatic-drag-and-drop',
  '@noble/hashes',
  '@tanstack/react-query',
  'fflate',
  'idb',
  'jsonc-parser',
  'lean-qr',
  'react',
  'react-dom',
  'react-router-dom',
  'recharts',
  'valibot',
  'zustand',
];
