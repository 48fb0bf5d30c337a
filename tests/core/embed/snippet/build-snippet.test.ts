import { describe, expect, it } from 'vitest';
import {
  buildSnippet,
  SNIPPET_KINDS,
  type SnippetInput,
} from '../../../../src/core/embed/snippet/build-snippet.ts';
import { PLAIN_THEME } from '../../../../src/core/embed/embed-options.ts';
import {
  LOADER_ATTRIBUTES,
  snippetAttributes,
} from '../../../../src/core/embed/snippet/snippet-options.ts';
import { NO_GOAL, parseFrameQuery } from '../../../../src/core/embed/frame-address.ts';

const INPUT: SnippetInput = {
  kind: 'html',
  options: {
    profile: 'ai-engineer',
    theme: PLAIN_THEME,
    result: 'none',
    minHeight: 420,
    callToAction: null,
    goal: NO_GOAL,
  },
  site: 'https://role-radar.example/',
  loader: { src: 'https://role-radar.example/embed/v1/role-radar.js', integrity: null },
  fallback: 'Take the AI Engineer self-assessment',
  frameTitle: 'AI Engineer self-assessment',
};

describe('buildSnippet', () => {
  it('is the shortest that does it when nothing was chosen', () => {
    expect(buildSnippet(INPUT)).toBe(
      [
        '<script async src="https://role-radar.example/embed/v1/role-radar.js"></script>',
        '<role-radar profile="ai-engineer" style="display:block;min-height:420px">',
        '  <a href="https://role-radar.example/roles/ai-engineer/">Take the AI Engineer self-assessment</a>',
        '</role-radar>',
      ].join('\n'),
    );
  });

  it('gives a plain frame the options that an address carries', () => {
    const options = {
      ...INPUT.options,
      theme: { ...PLAIN_THEME, surface: '#102030' },
      profiles: ['ai-engineer', 'baker'],
      length: 'quick',
      hide: ['header', 'footer'],
      company: 'Acme',
      reference: 'job-7',
      lang: 'en',
      mode: 'side',
    } as const;
    const frame = buildSnippet({ ...INPUT, kind: 'iframe', options });
    const src = /src="([^"]*)"/.exec(frame)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(src).toMatch(/^https:\/\/role-radar\.example\/embed\/\?/);
    expect(parseFrameQuery(new URL(src).search)).toMatchObject({
      profiles: ['ai-engineer', 'baker'],
      theme: { surface: '#102030' },
      length: 'quick',
      hide: ['header', 'footer'],
    });
    for (const name of LOADER_ATTRIBUTES) expect(src).not.toContain(name);
  });

  it('pins with a checksum', () => {
    const loader = { src: 'https://a.example/embed/1.0.0/role-radar.js', integrity: 'sha384-x' };
    expect(buildSnippet({ ...INPUT, loader })).toContain('integrity="sha384-x" crossorigin');
    expect(buildSnippet({ ...INPUT, kind: 'react', loader })).toContain('script.integrity');
    expect(buildSnippet({ ...INPUT, kind: 'vue', loader })).toContain('script.integrity');
  });

  it.each(['wordpress', 'webflow', 'squarespace'] as const)(
    'is a div with data attributes for editors that strip unknown tags: %s',
    (kind) => {
      const text = buildSnippet({ ...INPUT, kind });
      expect(text).toContain('<div data-role-radar data-profile="ai-engineer"');
      expect(text).not.toContain('<role-radar');
    },
  );

  it.each(SNIPPET_KINDS)('reserves no height for a button, and one for all else: %s', (kind) => {
    const heightOf = (mode?: 'inline' | 'dialog' | 'side') =>
      /min-?height[^\d]+(\d+)/i.exec(
        buildSnippet({
          ...INPUT,
          kind,
          options: { ...INPUT.options, minHeight: 970, ...(mode !== undefined && { mode }) },
        }).replace(/"?(?:data-)?min-height"?(?:=|: )"\d+",?/, ''),
      )?.[1];
    const isFrame = kind === 'iframe' || kind === 'wix';
    expect([heightOf(), heightOf('inline')]).toEqual(
      isFrame ? [undefined, undefined] : ['970', '970'],
    );
    expect([heightOf('dialog'), heightOf('side')]).toEqual([undefined, undefined]);
  });

  it.each(['html', 'react', 'vue', 'wordpress', 'webflow', 'squarespace'] as const)(
    'leads to all roles where visitors choose one: %s',
    (kind) => {
      const options = { ...INPUT.options, profiles: ['ai-engineer', 'baker'] };
      const text = buildSnippet({ ...INPUT, kind, options });
      expect(text).toMatch(/href(?:=|: )"https:\/\/role-radar\.example\/"/);
    },
  );

  it('is a block for WordPress, as WordPress saves it', () => {
    expect(buildSnippet({ ...INPUT, kind: 'wordpress' })).toMatch(
      /^<!-- wp:html -->\n<script [^\0]*<\/div>\n<!-- \/wp:html -->$/,
    );
  });

  it.each(['iframe', 'wix'] as const)(
    'is a frame that scrolls inside where no script reaches the page: %s',
    (kind) => {
      const options = { ...INPUT.options, theme: { ...PLAIN_THEME, scheme: 'dark' as const } };
      const text = buildSnippet({ ...INPUT, kind, options });
      expect(text).toContain('src="https://role-radar.example/embed/ai-engineer/?theme=dark"');
      expect(text).not.toContain('<script');
    },
  );

  it.each(SNIPPET_KINDS)('escapes attributes and text for %s', (kind) => {
    const callToAction = { label: '"><script>x</script>', url: 'https://a.example/?"&' };
    const options = { ...INPUT.options, callToAction };
    const text = buildSnippet({ ...INPUT, kind, options, fallback: '</a><script>{alert()}' });
    const isComponent = kind === 'react' || kind === 'vue';
    const scripts = isComponent || kind === 'iframe' || kind === 'wix' ? 0 : 1;
    // Inside a string of the component, which its framework renders as text.
    const markup = isComponent ? text.replace(/"(?:[^"\\]|\\.)*"/g, '') : text;
    expect(markup.match(/<script/g)?.length ?? 0).toBe(scripts);
  });
});

describe('snippetAttributes', () => {
  it('writes what differs from the defaults, and nothing else', () => {
    expect(snippetAttributes(INPUT.options)).toEqual([['profile', 'ai-engineer']]);
    expect(
      snippetAttributes({
        ...INPUT.options,
        theme: { scheme: 'dark', accent: '#0a66c2', radius: 0, font: 'serif' },
        result: 'scores',
        minHeight: 600,
      }).map(([name]) => name),
    ).toEqual(['profile', 'theme', 'accent', 'radius', 'font', 'result', 'min-height']);
  });

  it.each([
    [{ ...NO_GOAL, profile: 'lead' }, [['target-profile', 'lead']]],
    [{ ...NO_GOAL, targets: 'TD85-TS70' }, [['targets', 'TD85-TS70']]],
    [
      { profile: null, targets: 'TD85-TS70', bar: 'Acme "A"' },
      [
        ['targets', 'TD85-TS70'],
        ['targets-name', 'Acme "A"'],
      ],
    ],
  ])('writes what results are held against: %j', (goal, expected) => {
    const [, ...attributes] = snippetAttributes({ ...INPUT.options, goal });
    expect(attributes).toEqual(expected);
  });
});
