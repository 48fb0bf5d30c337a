import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, parseEvidence, withEvidence, writeEvidence } from '#core';
import { cleanNote } from '#core/notes/clean-note.ts';

const REVIEW: Evidence = { text: 'The review of our search', url: 'https://example.com/review' };

describe('evidence', () => {
  it('is put beside an answer, changed, and taken away with its last word', () => {
    const one = withEvidence(new Map(), 'TD1', REVIEW);
    expect([...one]).toEqual([['TD1', REVIEW]]);
    const other = withEvidence(one, 'TD1', { text: '', url: REVIEW.url });
    expect(other.get('TD1')).toEqual({ text: '', url: REVIEW.url });
    expect(withEvidence(other, 'TD1', { text: '', url: null }).size).toBe(0);
    expect([...one]).toEqual([['TD1', REVIEW]]);
  });

  it('survives a round trip', () => {
    const entry = fc
      .record({
        text: fc.string({ unit: 'binary', maxLength: 300 }).map(cleanNote),
        url: fc.constantFrom(null, 'https://example.com/a?b=%C3%BC'),
      })
      .filter(({ text, url }) => text !== '' || url !== null);
    const ids = fc.stringMatching(/^[A-Z]{2}[1-9]$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, entry), { maxLength: 20 }), (entries) => {
        const evidence = new Map(entries);
        const text = JSON.stringify(writeEvidence(evidence));
        expect(parseEvidence(JSON.parse(text))).toEqual(evidence);
      }),
    );
  });

  it.each([
    [null, []],
    ['x', []],
    [[{ text: 'a' }], []],
    [{ 'no id': { text: 'a' }, '<b>': { text: 'a' } }, []],
    [{ TD1: null, TD2: 'x', TD3: {}, TD4: { text: 1, url: 2 } }, []],
    [{ TD1: { text: ' a\n b ', url: 'javascript:x' } }, [['TD1', { text: 'a b', url: null }]]],
    [{ TD1: { url: 'example.com/x' } }, [['TD1', { text: '', url: 'https://example.com/x' }]]],
  ])('is read out of anything: %j', (input, evidence) => {
    expect([...parseEvidence(input)]).toEqual(evidence);
  });

  it('is read of no more items than a role has', () => {
    const many = Array.from({ length: 300 }, (_, at) => [`A${at}`, { text: 'x' }]);
    expect(parseEvidence(Object.fromEntries(many)).size).toBe(190);
  });
});
