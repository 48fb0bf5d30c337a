import { describe, expect, it } from 'vitest';
import { readGoldenCorpus, runningHashes } from '../../../golden/golden-corpus.ts';
import { parseFrameMessage } from '../../../../src/core/embed/messages/frame-message.ts';
import { parseHello } from '../../../../src/core/embed/messages/hello.ts';
import { parseHostMessage } from '../../../../src/core/embed/messages/host-message.ts';
import { isNonce, readyCallOf } from '../../../../src/core/embed/messages/ready-call.ts';

const { lines, locked } = readGoldenCorpus('embed/v1.jsonl');
const PARSERS = {
  host: (message: unknown) => (readyCallOf(isNonce)(message) ? message : null),
  frame: parseHello,
  'port-host': parseFrameMessage,
  'port-frame': parseHostMessage,
};
type Line = { readonly to: keyof typeof PARSERS; readonly message: unknown };

describe('messages of version 1 as once published', () => {
  it('all exist unchanged', () => {
    expect(lines.length).toBeGreaterThanOrEqual(14);
    expect(runningHashes(lines)).toEqual(locked.running);
  });

  it.each(lines)('are understood: %s', (line) => {
    const { to, message } = JSON.parse(line) as Line;
    expect(PARSERS[to](message)).toEqual(message);
  });
});
