import { describe, expect, it } from 'vitest';
import {
  checkDraft,
  copyAs,
  type DraftFile,
  listTranslations,
  readTranslations,
  setTexts,
  tableOfTranslations,
  toTabs,
} from '#core';
import { blankFile, dataEngineerFile as base } from '#tests/support/draft-files.ts';

const COLUMNS = { id: 'Id', original: 'Original', translation: 'Translation' };
const inGerman = (text: string) => `Ü${text.slice(1)}`;
const file: DraftFile = { ...base, locale: 'de' };
const texts = listTranslations(base, file);

describe('the texts of a role to translate', () => {
  it('are what people read, each beside its original', () => {
    const keys = texts.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const [rating] = base.indicators;
    for (const key of ['title', 'competencies.TD.name', `indicators.${rating?.id}.anchors.4`]) {
      expect(keys).toContain(key);
    }
    expect(texts.every(({ text, original }) => text === original)).toBe(true);
    const last = /\.(?:id|url|bank|competency|currency|kind|checked)$/;
    expect(keys.filter((key) => last.test(key))).toEqual([]);
    expect(keys.filter((key) => /^(?:order|crosswalk|model|locale|id)\b/.test(key))).toEqual([]);
  });

  it('are matched by id wherever they are, and are those of both files alone', () => {
    const moved = {
      ...file,
      indicators: file.indicators.slice(1).toReversed(),
      resources: [],
    };
    const found = listTranslations(base, moved);
    expect(found.every(({ text, original }) => text === original)).toBe(true);
    expect(found.length).toBeLessThan(texts.length);
    expect(listTranslations(base, blankFile).map(({ key }) => key)).not.toContain(
      'competencies.DW.name',
    );
  });

  it('of a copy of a role are all there', () => {
    const copy = copyAs(base, 'Daten', { slug: 'daten', number: 9 });
    expect(listTranslations(base, copy)).toHaveLength(texts.length);
  });
});

describe('a table of translations', () => {
  const rows = tableOfTranslations(texts, COLUMNS);

  it('changes nothing when it is pasted back as it is', () => {
    expect(rows[0]).toEqual(['Id', 'Original', 'Translation']);
    expect(readTranslations(toTabs(rows), texts, COLUMNS)).toEqual({ changed: [], unknown: [] });
  });

  it('sets what was translated, whatever order its columns are in, and keeps all keys', () => {
    const german = rows.map(([id = '', original = ''], at) => [
      at === 0 ? 'Translation' : inGerman(original),
      id,
    ]);
    const read = readTranslations(toTabs(german), texts, COLUMNS);
    expect(read.unknown).toEqual([]);
    expect(read.changed).toHaveLength(texts.length);
    const made = setTexts(file, read);
    expect(made.title).toBe(inGerman(base.title));
    expect(made.order).toEqual(base.order);
    expect(listTranslations(base, made).every(({ text, original }) => text !== original)).toBe(
      true,
    );
    const done = tableOfTranslations(listTranslations(base, made), COLUMNS);
    expect(done[1]).toEqual(['title', base.title, inGerman(base.title)]);
    expect(checkDraft(made).errors).toEqual([]);
  });

  it('is read by place without a header, and names ids that are not there', () => {
    const read = readTranslations('title\tx\tTitel\nnothing.here\tx\ty\n\t\t', texts, COLUMNS);
    expect(read).toEqual({
      changed: [{ path: ['title'], text: 'Titel' }],
      unknown: ['nothing.here'],
    });
  });

  it('says nothing without rows', () => {
    expect(readTranslations('', texts, COLUMNS)).toEqual({ changed: [], unknown: [] });
    expect(readTranslations('title', texts, COLUMNS).changed).toEqual([]);
    expect(readTranslations('Original\tTranslation\nx\ty', texts, COLUMNS).changed).toEqual([]);
  });
});
