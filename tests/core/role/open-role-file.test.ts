import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openRoleFile, parseRole } from '#core';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(`public/roles/${path}`, 'utf8')) as unknown;
const sound = () => read('data-engineer/1.json') as Record<string, unknown>;

describe('opening a role file for editing', () => {
  it('is returned unchanged when valid', () => {
    const input = sound();
    expect(openRoleFile(input)).toEqual({ file: input, replaced: [] });
    expect(openRoleFile(input)?.file).toBe(input);
  });

  it('is of the newest version, whatever the file’s', () => {
    const opened = openRoleFile(read('ai-engineer/1.json'));
    expect(opened?.replaced).toEqual([]);
    expect(opened?.file.schemaVersion).toBe(2);
    expect(opened?.file.$schema).toMatch(/role\.2\.schema\.json$/);
    expect(parseRole(opened?.file).ok).toBe(true);
    expect(Object.keys(opened?.file ?? {}).slice(0, 3)).toEqual(['$schema', 'schemaVersion', 'id']);
  });

  it('keeps the address of the schema out of a file that names none', () => {
    const { $schema: _, ...bare } = read('ai-engineer/1.json') as Record<string, unknown>;
    expect(openRoleFile(bare)?.file).not.toHaveProperty('$schema');
  });

  it.each([
    ['an empty text', { title: '' }],
    ['a text too long', { summary: 'x'.repeat(5_000) }],
    ['a number out of bounds', { number: 5_000 }],
    ['an empty list', { competencies: [] }],
    ['an address that is none', { resources: [{ ...resource(), url: 'www' }] }],
  ])('keeps what a form can show, however wrong: %s', (_, wrong) => {
    const opened = openRoleFile({ ...sound(), ...wrong });
    expect(opened?.replaced).toEqual([]);
    expect(opened?.file).toMatchObject(wrong);
  });

  it.each([
    ['a number for a text', { title: 7 }, ['title']],
    ['a part that is missing', { tools: undefined }, ['tools']],
    ['a field that nobody knows', { colour: 'red' }, ['colour']],
    ['a word that is none of the choices', { levels: 'five' }, ['levels']],
  ])('replaces what no form can show: %s', (_, wrong, path) => {
    const { tools, ...rest } = sound();
    const input = 'tools' in wrong ? rest : { ...rest, tools, ...wrong };
    const opened = openRoleFile(input);
    expect(opened?.replaced).toContainEqual(path);
    expect(Object.keys(opened?.file ?? {})).not.toContain('colour');
    expect(opened?.file.tools.groups).toBeDefined();
  });

  it.each([
    ['no object', 7],
    ['nothing', null],
    ['a list', []],
    ['a newer format', { ...sound(), schemaVersion: 3 }],
    ['something far too deep', deep(60)],
  ])('is refused: %s', (_, input) => {
    expect(openRoleFile(input)).toBeNull();
  });

  it('turns an empty object into a blank role', () => {
    expect(openRoleFile({ schemaVersion: 2 })?.file.indicators).toHaveLength(1);
  });
});

function resource() {
  return { id: 'R_1', title: 'A', publisher: 'B', url: 'https://a.example', checked: 'page' };
}

function deep(levels: number): unknown {
  return levels === 0 ? {} : { inside: deep(levels - 1) };
}
