import { describe, expect, it } from 'vitest';
import { PLAIN_THEME } from '../../../../src/core/embed/embed-options.ts';
import { NO_GOAL } from '../../../../src/core/embed/frame-address.ts';
import {
  LOADER_ATTRIBUTES,
  snippetAttributes,
  type SnippetOptions,
} from '../../../../src/core/embed/snippet/snippet-options.ts';

const PLAIN: SnippetOptions = {
  profile: 'ai-engineer',
  theme: PLAIN_THEME,
  result: 'none',
  minHeight: 420,
  callToAction: null,
  goal: NO_GOAL,
};

describe('the attributes of a snippet', () => {
  it('are the role alone when nothing was chosen', () => {
    expect(snippetAttributes(PLAIN)).toEqual([['profile', 'ai-engineer']]);
  });

  it('name every option that was chosen', () => {
    const options: SnippetOptions = {
      ...PLAIN,
      theme: { scheme: 'dark', accent: '#123456', radius: 8, font: 'serif', surface: '#102030' },
      result: 'scores',
      minHeight: 900,
      callToAction: { label: 'Apply', url: 'https://careers.example/' },
      goal: { profile: null, targets: 'TD85-TS70', bar: 'Acme' },
      profiles: ['ai-engineer', 'baker'],
      length: 'quick',
      hide: ['header', 'footer'],
      company: 'Acme',
      reference: 'job-7',
      lang: 'en',
      mode: 'side',
    };
    const attributes = Object.fromEntries(snippetAttributes(options));
    expect(attributes).toEqual({
      profile: 'ai-engineer',
      profiles: 'ai-engineer,baker',
      targets: 'TD85-TS70',
      'targets-name': 'Acme',
      theme: 'dark',
      accent: '#123456',
      radius: '8',
      font: 'serif',
      surface: '#102030',
      length: 'quick',
      hide: 'header footer',
      company: 'Acme',
      reference: 'job-7',
      lang: 'en',
      mode: 'side',
      result: 'scores',
      'min-height': '900',
      'cta-label': 'Apply',
      'cta-url': 'https://careers.example/',
    });
    for (const name of LOADER_ATTRIBUTES) expect(attributes).toHaveProperty(name);
  });
});
