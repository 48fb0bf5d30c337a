import { describe, expect, it } from 'vitest';
import { adviceKey, checkDraft, checkRoleFile, findingsAt } from '#core';
import { roleFileName, writeRoleFile } from '#core/studio/draft/export-file.ts';
import { readDraftText } from '#core/studio/draft/read-draft-text.ts';
import { readFileSync } from 'node:fs';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';

describe('checkDraft', () => {
  it('is what role:check says about the file that it would be', () => {
    const file = { ...dataEngineerFile, title: '', number: 5_000 };
    const { findings } = checkRoleFile(writeRoleFile(file));
    const check = checkDraft(file);
    expect([...check.errors, ...check.advice]).toEqual(findings);
    expect(check.role).toBeNull();
    expect(findingsAt(check.errors, ['title'])).toHaveLength(1);
    expect(findingsAt(check.errors, [])).toHaveLength(2);
  });

  it('leaves out advice that somebody has seen, until it is another', () => {
    const { advice } = checkDraft(dataEngineerFile);
    const [first] = advice;
    if (first === undefined) throw new Error('there is always something to say');
    const check = checkDraft(dataEngineerFile, [adviceKey(first)]);
    expect(check.seen).toEqual([first]);
    expect(check.advice).toHaveLength(advice.length - 1);
    expect(check.role?.id).toBe('data-engineer');
  });

  it('of a blank is what is to be written, all of it in one go', () => {
    expect(checkDraft(blankFile).errors.length).toBeGreaterThan(50);
  });
});

describe('the file of a draft', () => {
  it.each([
    'data-engineer/1.json',
    'data-scientist/1.json',
    'mlops-engineer/1.json',
    'ai-engineer/2.json',
  ])('has the bytes of the repository’s: %s', (path) => {
    const text = readFileSync(`public/roles/${path}`, 'utf8');
    const opened = readDraftText(text);
    expect(opened === null ? null : writeRoleFile(opened.file)).toBe(text);
  });

  it('is named after its version', () => {
    expect(roleFileName(dataEngineerFile)).toBe('1.json');
  });

  it('can be opened when it has grown larger than a role may be, and is told to be', () => {
    const grown = { ...dataEngineerFile, summary: 'Builds pipelines. '.repeat(20_000) };
    const text = writeRoleFile(grown);
    expect(text.length).toBeGreaterThan(256 * 1024);
    expect(readDraftText(text)).toEqual({ file: grown, replaced: [] });
    expect(checkDraft(grown).errors).toEqual([
      expect.objectContaining({
        message: 'expected at most 256 kB, got more',
        repair: 'Shorten texts or remove questions.',
      }),
    ]);
    expect(readDraftText(`${text}${' '.repeat(2 * 1024 * 1024)}`)).toBeNull();
  });

  it('of a newer format is not opened: parts of it would be lost', () => {
    const text = writeRoleFile(dataEngineerFile).replace(
      '"schemaVersion": 2',
      '"schemaVersion": 3',
    );
    expect(readDraftText(text)).toBeNull();
    const { findings } = checkRoleFile(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ path: ['schemaVersion'], line: expect.any(Number) });
  });

  it('can be opened despite JSON syntax errors, but not when it isn’t a role file', () => {
    const text = writeRoleFile(dataEngineerFile);
    expect(readDraftText(text.replace(/\n\}\n$/, ',\n}\n'))?.file.id).toBe('data-engineer');
    expect(readDraftText(text.slice(0, -2))?.file.title).toBe('Data Engineer');
    expect(readDraftText('<html>')).toBeNull();
    // A word processor's quotes, all of them or one.
    const quoted = text.replace(/"((?:[^"\\]|\\.)*)"/g, '“$1”');
    expect(readDraftText(quoted)?.file.title).toBe('Data Engineer');
    const one = text.replace('"summary":', '“summary”:');
    expect(readDraftText(one)?.file.summary).toBe(dataEngineerFile.summary);
  });
});
