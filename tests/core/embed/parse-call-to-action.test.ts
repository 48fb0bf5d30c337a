import { describe, expect, it } from 'vitest';
import {
  hostOfAddress,
  hostOfOrigin,
  parseCallToAction,
} from '../../../src/core/embed/parse-call-to-action.ts';

describe('parseCallToAction', () => {
  it('takes a label and an https address', () => {
    const cta = { label: 'Apply', url: 'https://careers.example/apply?job=7#form' };
    expect(parseCallToAction(cta)).toEqual(cta);
  });

  it.each([
    'http://careers.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//careers.example/',
    'https://careers.example@evil.example/',
    'https://careers.example\\@evil.example/',
    'https://careers.example/ "onclick=',
    'https://',
    '',
  ])('refuses the address %j', (url) => {
    expect(parseCallToAction({ label: 'Apply', url })).toBeNull();
  });

  it.each([{ label: '', url: 'https://a.example/' }, { url: 'https://a.example/' }, null, []])(
    'refuses %j',
    (input) => {
      expect(parseCallToAction(input)).toBeNull();
    },
  );
});

describe('hostOfAddress', () => {
  it.each([
    ['https://Careers.Example/apply', 'careers.example'],
    ['https://careers.example:8443?x', 'careers.example:8443'],
  ])('of %s is %s, as a browser reads it', (url, host) => {
    expect(hostOfAddress(url)).toBe(host);
    expect(new URL(url).host).toBe(host);
  });

  it.each(['', 'http://x.example', 'https://a@x.example', 'javascript:alert(1)'])(
    'is none of %j, which is never taken',
    (url) => {
      expect(hostOfAddress(url)).toBe('');
    },
  );
});

describe('an origin as displayed', () => {
  it.each([
    ['https://careers.example', 'careers.example'],
    ['http://localhost:5173', 'localhost:5173'],
    ['null', 'null'],
  ])('%s is %s', (origin, host) => expect(hostOfOrigin(origin)).toBe(host));
});
