import { elementAt } from '../../element-at.ts';
import { type DraftFile, openRoleFile } from '../../role/open-role-file.ts';
import { OWN_PROFILE_ID } from '../../role/own-profile-id.ts';
import { scaffoldRole } from '../../role/scaffold-role.ts';
import { addCompetency } from '../edit/edit-competencies.ts';
import { addIndicator, addScenario } from '../edit/edit-items.ts';
import { takenIds } from '../edit/make-id.ts';
import { minutesOf, orderByRule, secondsOf } from '../edit/arrange-items.ts';

/** The identifiers of a role in URLs and links. */
export type RoleName = { readonly slug: string; readonly number: number };

/** The lowest free number, and a free slug that starts with the given one. */
export function freeName(
  slug: string,
  known: readonly { readonly id: string; readonly number: number }[],
): RoleName {
  const slugs = new Set(known.map(({ id }) => id));
  const numbers = new Set(known.map((role) => role.number));
  let number = 1;
  while (numbers.has(number)) number += 1;
  let free = slug;
  for (let count = 2; slugs.has(free); count += 1) {
    free = `${slug.slice(0, 36).replace(/-+$/, '')}-${count}`;
  }
  return { slug: free, number };
}

/** Creates the next version of a role: identical, with the version incremented. */
export function nextVersion(file: DraftFile): DraftFile {
  return { ...file, version: file.version + 1 };
}

/**
 * Creates a new role from another one's texts and figures. Items keep their bank names, so answers
 * carry over while the words stay the same.
 */
export function copyAs(file: DraftFile, title: string, { slug, number }: RoleName): DraftFile {
  return {
    ...file,
    id: slug,
    number,
    version: 1,
    title,
    profiles: file.profiles.map((profile) =>
      profile.id === OWN_PROFILE_ID ? { ...profile, title } : profile,
    ),
    progression: file.progression.map((step) =>
      step.profile === OWN_PROFILE_ID || step.title === file.title ? { ...step, title } : step,
    ),
  };
}

/**
 * Creates an empty role: the standard scales, scoring and worked example, the given competencies
 * with two ratings and a scenario each, and empty texts.
 */
export function beginBlank(
  title: string,
  competencyNames: readonly string[],
  { slug, number }: RoleName,
  asOf: string,
): DraftFile {
  const opened = openRoleFile(scaffoldRole(slug, number, asOf));
  if (opened === null) throw new Error('the scaffold of a role is a role file');
  const { file } = opened;
  const bare: DraftFile = {
    ...withoutPlaceholders(file),
    title,
    competencies: [],
    indicators: [],
    scenarios: [],
    order: [],
    resources: [],
    profiles: file.profiles.map((profile) => ({
      ...withoutPlaceholders(profile),
      title,
      targets: {},
    })),
    dayInTheLife: [{ title: '', text: '', indicators: [] }],
    tools: {
      asOf,
      groups: [{ name: '', named: [], examples: [], indicators: [], levels: { from: 2, to: 3 } }],
    },
    progression: file.progression.map((step) => ({ ...step, title })),
  };
  const filled = competencyNames.reduce((made, name) => withCompetency(made, name), bare);
  return withEstimatedTimes({ ...filled, order: orderByRule(filled) });
}

/** Sets all times to the estimate from the words: only such times are updated by later edits. */
function withEstimatedTimes(file: DraftFile): DraftFile {
  const timed = {
    ...file,
    indicators: file.indicators.map((each) => ({ ...each, seconds: secondsOf(each) })),
    scenarios: file.scenarios.map((each) => ({ ...each, seconds: secondsOf(each) })),
  };
  const forms = timed.forms.map((form) => ({ ...form, minutes: minutesOf(timed, form.stage) }));
  return { ...timed, forms };
}

/** Adds a competency with a rating in each of the first two forms and a scenario in the first. */
function withCompetency(file: DraftFile, name: string): DraftFile {
  const taken = () => takenIds(made);
  let made = addCompetency(file, name, takenIds(file));
  const { id: competency } = elementAt(made.competencies, made.competencies.length - 1);
  made = addIndicator(made, { competency, stage: 1 }, taken()).file;
  made = addIndicator(made, { competency, stage: 2 }, taken()).file;
  made = addScenario(made, { competency, stage: 1 }, taken()).file;
  return made;
}

/** Empties the scaffold's "Replace:" texts: a form shows its hints beside the field instead. */
function withoutPlaceholders<Value>(value: Value): Value {
  if (typeof value === 'string') return (value.startsWith('Replace:') ? '' : value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((each: unknown) => withoutPlaceholders(each)) as Value;
  }
  const entries = Object.entries(value).map(([key, each]: [string, unknown]) => [
    key,
    withoutPlaceholders(each),
  ]);
  return Object.fromEntries(entries) as Value;
}
