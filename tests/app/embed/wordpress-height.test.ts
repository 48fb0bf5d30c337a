import { expect, it, vi } from 'vitest';
import {
  reportHeightToWordpress,
  wordpressSecret,
} from '../../../src/app/embed/wordpress-height.ts';

it.each([
  ['#?secret=aB3dE6gH9j', 'aB3dE6gH9j'],
  ['#?secret=', null],
  ['#?secret=a-b', null],
  ['#?secret=a&x=1', null],
  [`#?secret=${'a'.repeat(41)}`, null],
  ['#secret=abc', null],
  ['', null],
])('reads WordPress’ secret out of %j', (hash, secret) => {
  expect(wordpressSecret(hash)).toBe(secret);
});

it('says a height in WordPress’ own words, and nothing else', () => {
  const postMessage = vi.fn();
  reportHeightToWordpress({ parent: { postMessage } } as unknown as Window, 'abc', 640);
  expect(postMessage.mock.calls).toEqual([[{ message: 'height', value: 640, secret: 'abc' }, '*']]);
});
