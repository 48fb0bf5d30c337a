import { describe, expect, it } from 'vitest';
import { routes, withCode } from '#core';
import { endsInResultAddress, holdsResultAddress } from '#core/address/result-address.ts';

describe('the URL of a result', () => {
  it.each([
    routes.shared('ai-engineer'),
    routes.sharedBand('x', 'strong'),
    routes.shared('x.12'),
    routes.compare(),
    routes.rate('ai-engineer'),
    routes.rate('x.12'),
    routes.observers('x'),
    routes.observers('x.12'),
    routes.tryDraft(),
  ])('is %s', (path) => {
    expect(endsInResultAddress(`see https://radar.example${withCode(path, '')}`)).toBe(true);
    expect(endsInResultAddress(withCode(`/tools${path}?utm_source=mail`, ''))).toBe(true);
    expect(endsInResultAddress(withCode(path.slice(0, -1), ''))).toBe(true);
    expect(holdsResultAddress(`see https://radar.example${withCode(path, '')} soon`)).toBe(true);
    expect(holdsResultAddress(`https://radar.example${path}%2523`)).toBe(true);
    expect(holdsResultAddress(`https://radar.example${path}`)).toBe(false);
  });

  it.each(['/roles/x/#', '/embed/x/#', '/r/#', '#', '/r/x/', '/drafts/x/12/#'])(
    'is not %s',
    (text) => {
      expect(endsInResultAddress(text)).toBe(false);
    },
  );
});
