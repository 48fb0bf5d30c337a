import { describe, expect, it } from 'vitest';
import { matchesHost, parseHostPattern } from '../../../../src/core/embed/messages/host-pattern.ts';

describe('parseHostPattern', () => {
  it.each([
    ['https://careers.example', 'https://careers.example'],
    ['https://Careers.Example/jobs?x', 'https://careers.example'],
    ['https://careers.example:443/', 'https://careers.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://*.acme.example', 'https://*.acme.example'],
    ['https://*.acme.example:8443', 'https://*.acme.example:8443'],
    ['https://*', null],
    ['https://*.com', null],
    ['*', null],
    ['*.acme.example', null],
    ['https://careers.*', null],
    ['https://a.*.example', null],
    ['https://*acme.example', null],
    ['careers.example', null],
    ['ftp://careers.example', null],
    ['https://x.example;script-src', null],
    ["https://x.example'", null],
    ['', null],
  ])('of "%s" is %j', (text, expected) => {
    expect(parseHostPattern(text)).toBe(expected);
  });
});

describe('matchesHost', () => {
  it.each([
    ['https://careers.example', 'https://careers.example', true],
    ['https://careers.example', 'http://careers.example', false],
    ['https://*.acme.example', 'https://jobs.acme.example', true],
    ['https://*.acme.example', 'https://de.jobs.acme.example', true],
    ['https://*.acme.example', 'https://acme.example', false],
    ['https://*.acme.example', 'http://jobs.acme.example', false],
    ['https://*.acme.example', 'https://evilacme.example', false],
    ['https://*.acme.example', 'https://jobs.acme.example.evil.example', false],
    ['https://*.acme.example', 'https://jobs.acme.example:8443', false],
    ['https://*.acme.example:8443', 'https://jobs.acme.example:8443', true],
  ])('%s and %s: %j', (pattern, origin, expected) => {
    expect(matchesHost(pattern, origin)).toBe(expected);
  });
});
