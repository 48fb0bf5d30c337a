import { formatPath, type Path, valueAt } from '../../problem.ts';
import type { Finding } from '../../role/check-role-file.ts';
import { shapeAt } from '../../role/schema/field-shape.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { arrange, completeOrder } from '../edit/arrange-items.ts';
import { updateAt } from '../draft/change-list.ts';
import { checkDraft } from '../draft/check-draft.ts';
import { patternOf } from '../tables/entry-columns.ts';
import { competencyId, itemId, resourceId, takenIds } from '../edit/make-id.ts';
import { askEarlier, repairForms, timeByWords } from './repair-lengths.ts';
import { referencesOf } from '../tables/references.ts';
import { tidyAddress, tidyText } from '../tables/tidy-text.ts';

/** What a repair does, for the label of its button. */
export type RepairKind =
  | 'id'
  | 'order'
  | 'forms'
  | 'time'
  | 'text'
  | 'name'
  | 'reference'
  | 'remove'
  | 'target'
  | 'earlier';

/** The one obvious way to fix a finding. */
export type Repair = { readonly kind: RepairKind; readonly file: DraftFile };

const NAMED: ReadonlySet<string> = new Set([
  'competencies[].name',
  'indicators[].title',
  'resources[].title',
]);
const HAVE_IDS: ReadonlySet<unknown> = new Set([
  'competencies',
  'indicators',
  'scenarios',
  'resources',
]);
/** The target of a competency that has none, in points. */
const DEFAULT_TARGET = 75;

/**
 * The one obvious way to fix a finding of `checkDraft`; null where somebody has to decide. Never
 * changes what a text says.
 */
export function repairFor(finding: Finding, file: DraftFile): Repair | null {
  const repair = attempt(finding, file);
  return repair === null || repair.file === file ? null : repair;
}

/** More than the number of findings about any role. */
const MAX_REPAIRS = 400;

/** Applies the repairs of all errors that have one. */
export function repairErrors(file: DraftFile): DraftFile {
  let made = file;
  const done = new Set<string>();
  for (let count = 0; count < MAX_REPAIRS; count += 1) {
    const next = checkDraft(made).errors.find(
      (error) => !done.has(keyOf(error)) && repairFor(error, made) !== null,
    );
    const repair = next === undefined ? null : repairFor(next, made);
    if (next === undefined || repair === null) break;
    done.add(keyOf(next));
    made = arrange(made, repair.file);
  }
  return made;
}

function keyOf({ path, message }: Finding): string {
  return `${formatPath(path)} ${message}`;
}

function attempt(finding: Finding, file: DraftFile): Repair | null {
  const { path, kind, severity } = finding;
  const [part, index] = path;
  const key = path.at(-1);
  if (severity === 'error' && key === 'id' && HAVE_IDS.has(part)) return repairId(file, path);
  if (part === 'order') return { kind: 'order', file: completeOrder(file) };
  if (part === 'forms' && kind === 'evidence' && typeof index === 'number') {
    return { kind: 'earlier', file: askEarlier(file, file.forms[index]?.stage ?? 0) };
  }
  if (part === 'forms' && key !== 'name') return { kind: 'forms', file: repairForms(file) };
  if ((part === 'indicators' || part === 'scenarios') && key === 'seconds') {
    return { kind: 'time', file: timeByWords(file, part, Number(index)) };
  }
  if (kind === 'wording' && NAMED.has(patternOf(path))) return repairName(file, path);
  if (severity !== 'error') return null;
  if (part === 'profiles' && (path[2] === 'targets' || path[2] === 'weights')) {
    return repairPoints(file, path);
  }
  return repairReference(file, path) ?? repairText(file, path);
}

/** Derives the id of a competency from its name, and takes the next number for others. */
function repairId(file: DraftFile, path: Path): Repair | null {
  const taken = takenIds(file);
  const entry = valueAt(file, path.slice(0, -1));
  const textOf = (field: string) => {
    const text = valueAt(entry, [field]);
    return typeof text === 'string' ? text : '';
  };
  const competency = textOf('competency') || 'C';
  const makers: Readonly<Record<string, () => string>> = {
    competencies: () => competencyId(textOf('name'), taken),
    indicators: () => itemId(competency, 'indicator', taken),
    scenarios: () => itemId(competency, 'scenario', taken),
    resources: () => resourceId(taken),
  };
  const [lost, ...others] = lostIds(file, String(path[0]));
  const isLost = lost !== undefined && others.length === 0;
  const id = isLost ? lost : makers[String(path[0])]?.();
  return id === undefined ? null : { kind: 'id', file: setAt(file, path, id) };
}

/** Ids that are referred to but don't exist: if there is only one, the entry without an id had it. */
function lostIds(file: DraftFile, list: string): readonly string[] {
  const { competencies, indicators, scenarios, resources, order } = file;
  const items = [...indicators, ...scenarios];
  const named =
    list === 'competencies'
      ? items.map(({ competency }) => competency)
      : list === 'resources'
        ? indicators.flatMap((item) => item.resources)
        : [...order, ...scenarios.flatMap((item) => item.indicators)];
  const known = new Set([...competencies, ...items, ...resources].map(({ id }) => id));
  return [...new Set(named)].filter((id) => id !== '' && !known.has(id));
}

/** Adds the next free number to a name that another entry has. */
function repairName(file: DraftFile, path: Path): Repair | null {
  const [list = '', , field = ''] = path;
  const entries = valueAt(file, [list]);
  const plain = (text: unknown) => String(text).trim().replace(/\s+/g, ' ').toLowerCase();
  const names = (Array.isArray(entries) ? entries : []).map((entry) => valueAt(entry, [field]));
  const name = String(valueAt(file, path)).trim();
  // The finding may be about something else than a duplicate name.
  if (names.filter((each) => plain(each) === plain(name)).length < 2) return null;
  let count = 2;
  while (names.includes(`${name} ${count}`)) count += 1;
  const next = `${name} ${count}`;
  const shape = shapeAt(path);
  const fits = shape?.kind === 'text' && next.length <= shape.most;
  return fits ? { kind: 'name', file: setAt(file, path, next) } : null;
}

/** Adds the missing target of a competency, or removes a target without a competency. */
function repairPoints(file: DraftFile, path: Path): Repair | null {
  const id = String(path[3] ?? '');
  if (id === '') return null;
  const isKnown = file.competencies.some((each) => each.id === id);
  if (!isKnown) return { kind: 'remove', file: removeAt(file, path) };
  return valueAt(file, path) === undefined
    ? { kind: 'target', file: setAt(file, path, DEFAULT_TARGET) }
    : null;
}

/** Removes a reference that is broken or a duplicate. */
function repairReference(file: DraftFile, path: Path): Repair | null {
  const index = path.at(-1);
  const list = path.slice(0, -1);
  const options = referencesOf(file, patternOf(typeof index === 'number' ? list : path));
  if (options === null) return null;
  if (patternOf(path.slice(0, 3)) === 'scenarios[].indicators') {
    const checked = repairChecked(file, Number(path[1]));
    if (checked !== null) return checked;
  }
  if (typeof index === 'number') return { kind: 'reference', file: removeAt(file, path) };
  return isOptional(path) ? { kind: 'reference', file: removeAt(file, path) } : null;
}

/** Makes a scenario without valid references check the first rating of its competency. */
function repairChecked(file: DraftFile, index: number): Repair | null {
  const scenario = file.scenarios[index];
  const known = new Set(file.indicators.map(({ id }) => id));
  const first = file.indicators.find(({ competency }) => competency === scenario?.competency);
  if (first === undefined || scenario?.indicators.some((id) => known.has(id)) === true) return null;
  return { kind: 'reference', file: setAt(file, ['scenarios', index, 'indicators'], [first.id]) };
}

/** Removes line breaks and invisible characters from a text, and removes an optional text if it is empty. */
function repairText(file: DraftFile, path: Path): Repair | null {
  const text = valueAt(file, path);
  if (typeof text !== 'string') return null;
  const key = path.at(-1);
  const isAddress = key === 'url' || key === 'uri';
  const plain = isAddress ? tidyAddress(text) : tidyText(text).trim();
  // A `uri` may be an http address: some schemes use those as identifiers.
  const tidy = key === 'url' ? plain.replace(/^https?:\/\//i, 'https://') : plain;
  if (tidy === '') return isOptional(path) ? { kind: 'remove', file: removeAt(file, path) } : null;
  return tidy === text ? null : { kind: 'text', file: setAt(file, path, tidy) };
}

function isOptional(path: Path): boolean {
  const group = shapeAt(path.slice(0, -1));
  const fields = group?.kind === 'group' ? group.fields : [];
  return fields.some(({ name, isOptional: optional }) => name === path.at(-1) && optional);
}

function setAt(file: DraftFile, path: Path, value: unknown): DraftFile {
  return updateAt(file, path, () => value) as DraftFile;
}

function removeAt(file: DraftFile, path: Path): DraftFile {
  const key = path.at(-1);
  return updateAt(file, path.slice(0, -1), (inside) =>
    Array.isArray(inside)
      ? (inside as readonly unknown[]).toSpliced(Number(key), 1)
      : Object.fromEntries(
          Object.entries(inside as object).filter(([name]) => name !== String(key)),
        ),
  ) as DraftFile;
}
