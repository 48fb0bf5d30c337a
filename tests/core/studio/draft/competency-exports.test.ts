import { describe, expect, it } from 'vitest';
import { toCanvasOutcomes, toCaseFramework } from '#core';
import { uuidOf } from '../../../../src/core/studio/draft/competency-exports.ts';
import { CASE_PACKAGE_SCHEMA } from '#tests/support/case-schema.ts';
import { checkJsonSchema } from '#tests/support/check-json-schema.ts';
import { blankFile, dataEngineerFile as file, readDraftFile } from '#tests/support/draft-files.ts';

type Case = {
  CFDocument: { identifier: string; title: string };
  CFItems: { identifier: string; humanCodingScheme: string; notes?: string }[];
  CFAssociations: {
    associationType: string;
    originNodeURI: { identifier: string };
    destinationNodeURI: { identifier: string };
  }[];
};

const withDocument = (made: Case, fields: object) => ({
  ...made,
  CFDocument: { ...made.CFDocument, ...fields },
});
const withAssociation = (made: Case, fields: object) => ({
  ...made,
  CFAssociations: made.CFAssociations.map((each) => ({ ...each, ...fields })),
});

const NOW = '2026-11-29T10:00:00.000Z';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('toCaseFramework', () => {
  const made = toCaseFramework(file, NOW) as Case;

  it('has an item for each competency and behaviour, all named once', () => {
    expect(made.CFItems.map(({ humanCodingScheme }) => humanCodingScheme)).toEqual(
      [...file.competencies, ...file.indicators].map(({ id }) => id),
    );
    const ids = [made.CFDocument, ...made.CFItems].map(({ identifier }) => identifier);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !UUID.test(id))).toEqual([]);
  });

  it.each([
    'ai-engineer/1.json',
    'ai-engineer/2.json',
    'data-engineer/1.json',
    'data-scientist/1.json',
    'mlops-engineer/1.json',
  ])('is a package by the schema of CASE 1.1: %s', (path) => {
    expect(checkJsonSchema(CASE_PACKAGE_SCHEMA, toCaseFramework(readDraftFile(path), NOW))).toEqual(
      [],
    );
  });

  it.each<readonly [string, (made: Case) => object]>([
    ['no title', (made) => withDocument(made, { title: undefined })],
    ['a further field', (made) => ({ ...made, CFGroups: [] })],
    ['another version', (made) => withDocument(made, { caseVersion: '1.0' })],
    ['a day for a time', (made) => withDocument(made, { lastChangeDateTime: '2026-11-29' })],
    ['a name of two lines', (made) => withDocument(made, { creator: 'A\nB' })],
    ['an identifier that is none', (made) => withDocument(made, { identifier: 'data-engineer' })],
    ['a link of another type', (made) => withAssociation(made, { associationType: 'isBelow' })],
    ['a place that is no number', (made) => withAssociation(made, { sequenceNumber: '1' })],
  ])('would be refused with %s', (_, spoil) => {
    expect(checkJsonSchema(CASE_PACKAGE_SCHEMA, spoil(made))).not.toEqual([]);
  });

  it('has every item below something that is there', () => {
    const known = new Set([made.CFDocument, ...made.CFItems].map(({ identifier }) => identifier));
    expect(made.CFAssociations).toHaveLength(made.CFItems.length);
    for (const { associationType, originNodeURI, destinationNodeURI } of made.CFAssociations) {
      expect(associationType).toBe('isChildOf');
      expect(known.has(originNodeURI.identifier)).toBe(true);
      expect(known.has(destinationNodeURI.identifier)).toBe(true);
    }
  });

  it('is the same for the same file, and another for another version', () => {
    expect(toCaseFramework(file, NOW)).toEqual(made);
    const next = toCaseFramework({ ...file, version: 2 }, NOW) as Case;
    expect(next.CFDocument.identifier).not.toBe(made.CFDocument.identifier);
  });

  it('leaves out notes that say nothing, and copes with a competency that is gone', () => {
    const stray = { ...blankFile, competencies: blankFile.competencies.slice(1) };
    const odd = toCaseFramework(stray, NOW) as Case;
    expect(odd.CFItems[0]).not.toHaveProperty('notes');
    expect(odd.CFAssociations).toHaveLength(odd.CFItems.length);
  });
});

describe('toCanvasOutcomes', () => {
  it('are a group and an outcome each, with five ratings from the highest', () => {
    const [head, group, ...outcomes] = toCanvasOutcomes(file);
    expect(head?.slice(0, 4)).toEqual(['vendor_guid', 'object_type', 'title', 'description']);
    expect(group?.slice(0, 3)).toEqual(['data-engineer', 'group', 'Data Engineer']);
    expect(outcomes).toHaveLength(file.competencies.length);
    expect(outcomes[0]?.slice(0, 3)).toEqual(['data-engineer-TD', 'outcome', 'Technical Depth']);
    expect(outcomes[0]?.slice(9)).toEqual([
      '3',
      '4',
      'Lead',
      '3',
      'Owner',
      '2',
      'Independent',
      '1',
      'Guided',
      '0',
      'Starting',
    ]);
    expect(head).toHaveLength(outcomes[0]?.length ?? 0);
  });

  it('have a target even where none is written', () => {
    expect(toCanvasOutcomes({ ...file, profiles: [] })[2]?.[9]).toBe('0');
  });
});

describe('a UUID for a name', () => {
  it('matches other implementations', () => {
    // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'urn:role-radar:data-engineer/1')
    expect(uuidOf('data-engineer/1')).toBe('dc0fee0e-52f3-5313-b637-6061f191dbbe');
  });

  it.each(['', 'a', 'data-engineer/1', '日本'])('is one, and always the same: %j', (name) => {
    expect(uuidOf(name)).toMatch(UUID);
    expect(uuidOf(name)).toBe(uuidOf(name));
  });

  it('differs for ten thousand names', () => {
    const made = new Set(Array.from({ length: 10_000 }, (_, at) => uuidOf(`role/${at}`)));
    expect(made.size).toBe(10_000);
  });
});
