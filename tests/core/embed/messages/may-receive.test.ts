import { describe, expect, it } from 'vitest';
import { mayReceive } from '../../../../src/core/embed/messages/may-receive.ts';

const own = 'https://role-radar.example';

describe('mayReceive', () => {
  it.each([
    ['https://careers.example', [], true],
    ['https://careers.example', ['https://careers.example'], true],
    ['https://evil.example', ['https://careers.example'], false],
    ['https://careers.example.evil.example', ['https://careers.example'], false],
    ['https://jobs.acme.example', ['https://*.acme.example'], true],
    ['https://acme.example', ['https://*.acme.example'], false],
    [own, ['https://careers.example'], true],
    ['null', [], false],
    ['', [], false],
    ['file://', [], false],
  ])('of %s with the list %j is %j', (origin, hosts, expected) => {
    expect(mayReceive(origin, { hosts, own })).toBe(expected);
  });
});
