import { expect, it } from 'vitest';
import { buildSnippet, NO_GOAL, PLAIN_THEME } from '#core';
import type { SnippetInput } from '../../../../src/core/embed/snippet/build-snippet.ts';
import { compileSnippets } from '#tests/docs/compile-snippets.ts';

const SRC = 'https://radar.example/embed/v1/role-radar.js';
const INPUT: SnippetInput = {
  kind: 'react',
  site: 'https://radar.example/',
  loader: { src: SRC, integrity: null },
  fallback: 'Take the “AI Engineer” self-assessment',
  frameTitle: 'AI Engineer self-assessment',
  options: {
    profile: 'ai-engineer',
    theme: PLAIN_THEME,
    result: 'band',
    minHeight: 980,
    callToAction: null,
    goal: NO_GOAL,
  },
};

const INPUTS: readonly (readonly [string, SnippetInput])[] = [
  ['as it comes', INPUT],
  ['pinned', { ...INPUT, loader: { src: SRC, integrity: `sha384-${'A'.repeat(64)}` } }],
  [
    'with every option',
    {
      ...INPUT,
      options: {
        ...INPUT.options,
        theme: { scheme: 'dark', accent: '#0a66c2', radius: 8, font: 'serif' },
        callToAction: { label: 'Apply "now" </a>', url: 'https://acme.example/apply?a=1&b=2' },
        goal: { profile: null, targets: 'TD85-TS70', bar: 'Acme "A&B"' },
      },
    },
  ],
  ...(['inline', 'dialog', 'side'] as const).map(
    (mode) =>
      [
        `with every further option, ${mode}`,
        {
          ...INPUT,
          options: {
            ...INPUT.options,
            theme: { ...PLAIN_THEME, surface: '#102030' },
            profiles: ['ai-engineer', 'baker'],
            goal: { ...NO_GOAL, profile: 'senior' },
            length: 'quick',
            hide: ['header', 'footer'],
            company: 'Acme "A&B" </a>',
            reference: `"><img src=x onerror=alert('1')>\\`,
            lang: 'en',
            mode,
          },
        },
      ] as const,
  ),
];

it('the kit’s components compile in a strict project, as TypeScript and with JSX', () => {
  const snippets = INPUTS.flatMap(([name, input]) =>
    (['react', 'vue'] as const).flatMap((kind) =>
      (['ts', 'tsx'] as const).map((language) => ({
        name: `${kind} ${name} as ${language}`,
        language,
        text: buildSnippet({ ...input, kind }),
      })),
    ),
  );
  expect(snippets.length).toBe(24);
  expect(compileSnippets(snippets)).toEqual([]);
}, 60_000);
