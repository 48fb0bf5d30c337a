import { describe, expect, it } from 'vitest';
import { fail, succeed } from '#core';

describe('Result', () => {
  it('carries a value or a reason, never both', () => {
    expect(succeed(1)).toEqual({ ok: true, value: 1 });
    expect(fail('why')).toEqual({ ok: false, error: 'why' });
  });
});
