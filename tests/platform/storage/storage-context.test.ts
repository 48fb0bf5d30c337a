// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { storageContext } from '#platform/storage/storage-context.ts';
import { refused } from '#tests/support/fake-browser.ts';

const self = {};
const alone = {
  origin: 'https://a.example',
  top: self,
  self,
  parentHref: () => '',
  credentialless: false,
};

it.each([
  ['own', alone],
  ['own', { ...alone, top: {} }],
  ['partitioned', { ...alone, top: {}, parentHref: refused }],
  ['credentialless', { ...alone, top: {}, parentHref: refused, credentialless: true }],
  ['sandboxed', { ...alone, origin: 'null', top: {}, parentHref: refused }],
])('is %s (fault 26)', (place, frame) => {
  expect(storageContext(frame)).toBe(place);
});

it('is the own one for a page by itself', () => {
  expect(storageContext()).toBe('own');
});
