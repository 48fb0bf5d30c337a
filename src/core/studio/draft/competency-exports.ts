import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DraftFile } from '../../role/open-role-file.ts';
import { OWN_PROFILE_ID } from '../../role/own-profile-id.ts';

/**
 * Converts a role's competencies and their behaviours to a 1EdTech CASE 1.1 package (`CFPackage`
 * with `CFPckgDocument`, `CFPckgItem`s, `CFPckgAssociation`s, with only the fields of the
 * specification). Identifiers are UUIDs derived from the role's URL and the ids in its file, so
 * they are stable across exports. `now` is an ISO 8601 timestamp.
 */
export function toCaseFramework(file: DraftFile, now: string): object {
  const documentId = uuidOf(`${file.id}/${file.version}`);
  const link = (title: string, identifier: string) => ({
    title,
    identifier,
    uri: `urn:uuid:${identifier}`,
  });
  const document = link(file.title, documentId);
  const item = (id: string, statement: string, kind: string, notes: string) => {
    const identifier = uuidOf(`${file.id}/${file.version}/${id}`);
    return {
      identifier,
      uri: `urn:uuid:${identifier}`,
      humanCodingScheme: id,
      fullStatement: statement,
      ...(notes !== '' && { notes }),
      CFItemType: kind,
      language: file.locale,
      lastChangeDateTime: now,
    };
  };
  const competencies = file.competencies.map(({ id, name, description }) =>
    item(id, name, 'Competency', description),
  );
  const behaviours = file.indicators.map(({ id, title, anchors }) =>
    item(id, title, 'Behaviour', anchors.join('\n')),
  );
  const identifierOf = (id: string) => uuidOf(`${file.id}/${file.version}/${id}`);
  const child = (
    id: string,
    name: string,
    parent: { title: string; identifier: string; uri: string },
    index: number,
  ) => {
    const identifier = uuidOf(`${file.id}/${file.version}/child/${id}`);
    return {
      identifier,
      uri: `urn:uuid:${identifier}`,
      associationType: 'isChildOf',
      sequenceNumber: index + 1,
      originNodeURI: link(name, identifierOf(id)),
      destinationNodeURI: parent,
      lastChangeDateTime: now,
    };
  };
  return {
    CFDocument: {
      ...document,
      caseVersion: '1.1',
      creator: file.basedOn,
      description: file.summary,
      language: file.locale,
      version: String(file.version),
      adoptionStatus: 'Draft',
      lastChangeDateTime: now,
    },
    CFItems: [...competencies, ...behaviours],
    CFAssociations: [
      ...file.competencies.map(({ id, name }, index) => child(id, name, document, index)),
      ...file.indicators.map(({ id, title, competency }, index) => {
        const parent = file.competencies.find((each) => each.id === competency);
        return child(id, title, link(parent?.name ?? competency, identifierOf(competency)), index);
      }),
    ],
  };
}

/**
 * The same as rows for the CSV that Canvas imports as outcomes: a group for the role, an outcome
 * for each competency, its five levels as ratings from 0 to 4 points. The header is defined by
 * Canvas.
 */
export function toCanvasOutcomes(file: DraftFile): readonly (readonly string[])[] {
  const own = file.profiles.find(({ id }) => id === OWN_PROFILE_ID);
  const levels = file.levels
    .map(({ name }, index) => [String(index), name])
    .toReversed()
    .flat();
  return [
    [
      'vendor_guid',
      'object_type',
      'title',
      'description',
      'display_name',
      'calculation_method',
      'calculation_int',
      'workflow_state',
      'parent_guids',
      'mastery_points',
      'ratings',
      ...levels.slice(1).map(() => ''),
    ],
    [file.id, 'group', file.title, file.summary, '', '', '', 'active', '', '', ''],
    ...file.competencies.map(({ id, name, description }) => [
      `${file.id}-${id}`,
      'outcome',
      name,
      description,
      name,
      'latest',
      '',
      'active',
      file.id,
      String(masteryOf(own?.targets[id] ?? 0)),
      ...levels,
    ]),
  ];
}

/** Converts a target in points (0 to 100) to Canvas's scale of five levels, 0 to 4. */
function masteryOf(target: number): number {
  return Math.round(target / 25);
}

/** The namespace of RFC 9562 for names that are URLs. */
const URL_NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** A deterministic UUID for a name: version 5 (RFC 9562), because CASE accepts versions 1 to 5. */
export function uuidOf(name: string): string {
  const bytes = new Uint8Array([
    ...hexToBytes(URL_NAMESPACE),
    ...utf8ToBytes(`urn:role-radar:${name}`),
  ]);
  const hex = bytesToHex(sha1(bytes));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
