import { describe, expect, it } from 'vitest';
import {
  pickVersion,
  PROTOCOL_VERSIONS,
} from '../../../../src/core/embed/messages/protocol-version.ts';

describe('pickVersion', () => {
  it.each([
    [[1], [1, 2], 1],
    [[1, 2], [1], 1],
    [[1, 2], [2, 1, 3], 2],
    [[1], [2], undefined],
    [[1], [], undefined],
  ])('of %j and %j is %j', (ours, theirs, expected) => {
    expect(pickVersion(ours, theirs)).toBe(expected);
  });

  it('still speaks version 1, which released loaders speak', () => {
    expect(PROTOCOL_VERSIONS).toContain(1);
  });
});
