import type { JsonSchema } from './check-json-schema.ts';

/*
 * An abridged version of 1EdTech's JSON Schema for CASE 1.1 packages
 * (case_v1p1_cfpackage-jsonschema1.json), limited to what the studio writes: the same fields, types,
 * enumerations and required names, and no others allowed. Formats are checked by patterns, including
 * NormalizedString, which the original only mentions in comments.
 */
const string = { type: 'string' };
/** XML Schema's NormalizedString: no line breaks and no tabs. */
const line = { type: 'string', pattern: '^[^\\t\\n\\r]*$' };
/** A UUID of version 1 to 5 in lower case. */
const uuid = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
};
const uri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };
const dateTime = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$',
};
const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
/** A language tag of RFC 5646, which XML Schema's `language` is. */
const language = { type: 'string', pattern: '^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$' };
const extensions = { type: 'object' };
const lines = { type: 'array', items: line };
const extended = (...names: readonly string[]) => ({
  anyOf: [
    { type: 'string', enum: names },
    { type: 'string', pattern: '^ext:[A-Za-z0-9._-]+$' },
  ],
});

/** An object with these fields and no others; a name that ends in `!` is required. */
function only(fields: Readonly<Record<string, object>>): object {
  const plain = (name: string) => name.replace('!', '');
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [plain(name), schema]),
    ),
    required: Object.keys(fields)
      .filter((name) => name.endsWith('!'))
      .map(plain),
    additionalProperties: false,
  };
}

const link = only({ 'title!': line, 'identifier!': uuid, 'uri!': uri });
const node = only({
  'title!': line,
  'identifier!': line,
  'uri!': uri,
  targetType: extended('CASE'),
});
const links = { type: 'array', items: link };

const document = only({
  'identifier!': uuid,
  'uri!': uri,
  frameworkType: line,
  caseVersion: { type: 'string', enum: ['1.1'] },
  'creator!': line,
  'title!': line,
  'lastChangeDateTime!': dateTime,
  officialSourceURL: uri,
  publisher: line,
  description: string,
  subject: lines,
  subjectURI: links,
  language,
  version: line,
  adoptionStatus: line,
  statusStartDate: date,
  statusEndDate: date,
  licenseURI: link,
  notes: string,
  extensions,
});

const item = only({
  'identifier!': uuid,
  'fullStatement!': string,
  alternativeLabel: line,
  CFItemType: line,
  'uri!': uri,
  humanCodingScheme: line,
  listEnumeration: line,
  abbreviatedStatement: line,
  conceptKeywords: lines,
  conceptKeywordsURI: link,
  notes: string,
  subject: lines,
  subjectURI: links,
  language,
  educationLevel: lines,
  CFItemTypeURI: link,
  licenseURI: link,
  statusStartDate: date,
  statusEndDate: date,
  'lastChangeDateTime!': dateTime,
  extensions,
});

const association = only({
  'identifier!': uuid,
  'associationType!': extended(
    'isChildOf',
    'isPeerOf',
    'isPartOf',
    'exactMatchOf',
    'precedes',
    'isRelatedTo',
    'replacedBy',
    'exemplar',
    'hasSkillLevel',
    'isTranslationOf',
  ),
  sequenceNumber: { type: 'integer' },
  'uri!': uri,
  'originNodeURI!': node,
  'destinationNodeURI!': node,
  CFAssociationGroupingURI: link,
  'lastChangeDateTime!': dateTime,
  notes: string,
  extensions,
});

export const CASE_PACKAGE_SCHEMA: JsonSchema = only({
  'CFDocument!': document,
  CFItems: { type: 'array', items: item },
  CFAssociations: { type: 'array', items: association },
  extensions,
}) as JsonSchema;
