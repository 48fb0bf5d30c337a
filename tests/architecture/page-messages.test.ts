import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_MESSAGES } from '#app/shell/page-messages.ts';
import { MESSAGE_NAMES } from '#i18n/load-messages.ts';
import type { PageKind } from '#app/shell/page-registry.ts';
import { readSource } from './source-files.ts';

/** Outside a page: what the build writes into pictures. */
const BUILD_ONLY = ['social-cards'];

/** Of a part that comes only when it is asked for, and brings them along. */
const ON_DEMAND = ['check-answers', 'earlier-results', 'evidence', 'result-card'];

describe('the messages that a page loads', () => {
  it.each(Object.keys(PAGE_MESSAGES) as PageKind[])('are exactly those it may show: %s', (kind) => {
    const files = reachedFrom(['src/main.tsx', `src/app/pages/${kind}-page.tsx`]);
    expect(files.size).toBeGreaterThan(20);
    const onDemand = new Set(ON_DEMAND);
    const used = [...files]
      .flatMap((file) => messagesIn(readSource(file)))
      .filter((name) => !onDemand.has(name));
    expect([...PAGE_MESSAGES[kind]].sort()).toEqual([...new Set(used)].sort());
  });

  it('are all shown somewhere', () => {
    const shown = new Set<string>([
      ...BUILD_ONLY,
      ...ON_DEMAND,
      ...Object.values(PAGE_MESSAGES).flat(),
    ]);
    expect([...shown].sort()).toEqual([...MESSAGE_NAMES].sort());
  });

  it('are found in a source', () => {
    const source = "useMessages('app').x; messagesOf(locale, 'common'); useMessages(name)";
    expect(messagesIn(source)).toEqual(['app', 'common']);
  });
});

function messagesIn(source: string): readonly string[] {
  const uses = /\b(?:useMessages\(|messagesOf\(\w+, )'([a-z-]+)'/g;
  return [...source.matchAll(uses)].map(([, name = '']) => name);
}

/** The files that these import, also when asked to, but for other pages. */
function reachedFrom(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const add = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, specifier = ''] of readSource(file).matchAll(IMPORT)) {
      const target = specifier.startsWith('#')
        ? specifier === '#core'
          ? 'src/core/index.ts'
          : specifier.replace('#', 'src/')
        : normalize(join(dirname(file), specifier));
      if (/\.tsx?$/.test(target) && !/^src\/(?:core|i18n|app\/pages)\//.test(target)) add(target);
    }
  };
  entries.forEach(add);
  return reached;
}

const IMPORT = /(?:from |import\(|import )'([#.][^']+)'/g;
