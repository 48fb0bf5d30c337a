import { describe, expect, it } from 'vitest';
import { rootOfAssessment, routes } from '#core';

describe('rootOfAssessment', () => {
  it.each([routes.assess('x'), routes.assess('x.12'), routes.embed('x')])('of %s', (path) => {
    for (const root of ['/', '/tools/radar/']) {
      const page = root + path.slice(1);
      expect(rootOfAssessment(page)).toBe(root);
      expect(rootOfAssessment(`${page}index.html`)).toBe(root);
    }
  });
});
