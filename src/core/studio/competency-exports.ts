import type { DraftFile } from '../role/open-role-file.ts';
import { OWN_PROFILE_ID } from '../role/own-profile-id.ts';

/**
 * The competencies of a role and the behaviours below them as an IMS CASE 1.1 package
 * (`CFDocument`, `CFItems`, `CFAssociations`). Identifiers are UUIDs made from the role's address and
 * the ids in its file, so that another export of the same names the same. `now` is an ISO 8601 moment.
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
      CFDocumentURI: document,
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
    at: number,
  ) => {
    const identifier = uuidOf(`${file.id}/${file.version}/child/${id}`);
    return {
      identifier,
      uri: `urn:uuid:${identifier}`,
      associationType: 'isChildOf',
      sequenceNumber: at + 1,
      originNodeURI: link(name, identifierOf(id)),
      destinationNodeURI: parent,
      lastChangeDateTime: now,
      CFDocumentURI: document,
    };
  };
  return {
    CFDocument: {
      ...document,
      creator: file.basedOn,
      description: file.summary,
      language: file.locale,
      version: String(file.version),
      adoptionStatus: 'Draft',
      lastChangeDateTime: now,
      CFPackageURI: document,
    },
    CFItems: [...competencies, ...behaviours],
    CFAssociations: [
      ...file.competencies.map(({ id, name }, at) => child(id, name, document, at)),
      ...file.indicators.map(({ id, title, competency }, at) => {
        const parent = file.competencies.find((each) => each.id === competency);
        return child(id, title, link(parent?.name ?? competency, identifierOf(competency)), at);
      }),
    ],
  };
}

/**
 * The same as rows of the CSV that Canvas imports as outcomes: a group for the role, an outcome for each
 * competency, its five levels as ratings in points from 0 to 4. The head is Canvas's own.
 */
export function toCanvasOutcomes(file: DraftFile): readonly (readonly string[])[] {
  const own = file.profiles.find(({ id }) => id === OWN_PROFILE_ID);
  const levels = file.levels
    .map(({ name }, at) => [String(at), name])
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

/** A target in points (0 to 100) on Canvas's scale of five levels, 0 to 4. */
function masteryOf(target: number): number {
  return Math.round(target / 25);
}

/** A UUID (version 8, RFC 9562: of one's own making) that is always the same for a name. */
export function uuidOf(name: string): string {
  const words = [0, 1, 2, 3].map((part) => hash(`${part} ${name}`));
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** FNV-1a over the UTF-16 units, 32 bits, mixed once more so that neighbours differ everywhere. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
