import { fail, succeed } from '../result.ts';
import { parseResponsesFile } from '../quiz/parse-responses.ts';
import { readCodes } from '../share/split-codes.ts';
import type { ListedResult } from './listed-result.ts';
import { findNameColumns, nameOfRow } from './names/name-columns.ts';
import { isCertainName, showName } from './names/name-like.ts';

type Found = Omit<ListedResult, 'line'>;
type Named = Pick<Found, 'label' | 'isNamed'>;

const NAMELESS: Named = { label: null, isNamed: false };

/** Deeper than any export of people; what lies below is read without names. */
const MAX_DEPTH = 12;

/**
 * The results in a JSON value, in its order: result files and links, at any depth. Each has the name of
 * the nearest object that names somebody, or its own key where that is a name. A single error where
 * there is none. `value` is null for JSON that is broken.
 */
export function readJsonResults(value: unknown): readonly Found[] {
  const found = [...resultsIn(value, NAMELESS, 0)];
  return found.length > 0 ? found : [{ ...NAMELESS, outcome: fail({ code: 'not-a-result' }) }];
}

function* resultsIn(value: unknown, outer: Named, depth: number): Generator<Found, void> {
  if (typeof value === 'string') return yield* codesIn(value, outer);
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MAX_DEPTH) return yield* codesIn(JSON.stringify(value), outer);
  if (Array.isArray(value)) {
    for (const item of value) yield* resultsIn(item, outer, depth + 1);
    return;
  }
  const own = nameIn(value);
  const named = own.label === null ? outer : own;
  const file = parseResponsesFile(value);
  if (file.ok) {
    yield { ...named, outcome: succeed({ ...file.value, kind: 'responses' }) };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const isName = !named.isNamed && isCertainName(key);
    yield* resultsIn(inner, isName ? { label: showName(key), isNamed: true } : named, depth + 1);
  }
}

function* codesIn(text: string, named: Named): Generator<Found, void> {
  for (const outcome of readCodes(text).found) yield { ...named, outcome };
}

/** Treats an object, and the objects in it, as a table with one row and the keys as the header. */
function nameIn(value: object): Named {
  const nested = Object.values(value).flatMap((inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner)
      : [],
  );
  const texts = [...Object.entries(value), ...nested].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const cells = texts.map(([, text]) => text);
  // A message has a sender, which tables call otherwise.
  const isReal = texts.some(([key]) => /^real_?name$/i.test(key));
  const heads = texts.map(([key]) => {
    if (isReal && /^display_?name$/i.test(key)) return 'nickname';
    return /^(?:from|sender)$/i.test(key) ? 'name' : key;
  });
  const names = findNameColumns(heads, [cells], new Set());
  return names.isNamed ? { label: nameOfRow(cells, names), isNamed: true } : NAMELESS;
}
