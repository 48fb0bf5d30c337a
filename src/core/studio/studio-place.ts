import type { Path } from '../problem.ts';

/** The parts of the studio, in the order in which authors use them. */
export const STUDIO_SECTIONS = [
  'basics',
  'competencies',
  'behaviours',
  'scenarios',
  'order',
  'more',
  'look',
  'effect',
  'simulate',
  'review',
  'publish',
] as const;

export type StudioSection = (typeof STUDIO_SECTIONS)[number];

/** A location in the studio: the draft, the section, and the item or field. */
export type StudioPlace = {
  readonly draft: string;
  readonly section: StudioSection;
  /** Id of an item, or the name of a part of "more". */
  readonly item: string | null;
};

/** Parses a fragment such as `#d3k/behaviours/TD1`; null for the list of drafts. */
export function parseStudioPlace(hash: string): StudioPlace | null {
  const [draft = '', section = '', item = ''] = hash.replace(/^#/, '').split('/');
  if (!/^[a-z0-9]{4,40}$/.test(draft)) return null;
  const known = STUDIO_SECTIONS.find((each) => each === section) ?? 'basics';
  return { draft, section: known, item: /^[A-Za-z][\w-]{0,39}$/.test(item) ? item : null };
}

/** Formats a location as a fragment, with its `#`. */
export function formatStudioPlace({ draft, section, item }: StudioPlace): string {
  return `#${[draft, section, ...(item === null ? [] : [item])].join('/')}`;
}

type Items = {
  readonly indicators: readonly { readonly id: string }[];
  readonly scenarios: readonly { readonly id: string }[];
};

/** The studio section that shows the field at a path of the file, with the item to open. */
export function sectionOf(path: Path, file: Items): Pick<StudioPlace, 'section' | 'item'> {
  const [part = '', index] = path;
  const idIn = (items: readonly { readonly id: string }[]) =>
    typeof index === 'number' ? (items[index]?.id ?? null) : null;
  switch (part) {
    case 'competencies':
      return { section: 'competencies', item: null };
    case 'indicators':
      return { section: 'behaviours', item: idIn(file.indicators) };
    case 'scenarios':
      return { section: 'scenarios', item: idIn(file.scenarios) };
    case 'order':
    case 'forms':
      return { section: 'order', item: null };
    case 'profiles':
      return path[2] === 'targets' || path[2] === 'weights'
        ? { section: 'competencies', item: null }
        : { section: 'more', item: 'profiles' };
    default:
      return BASICS.has(part)
        ? { section: 'basics', item: null }
        : { section: 'more', item: String(part) };
  }
}

const BASICS: ReadonlySet<unknown> = new Set([
  '',
  '$schema',
  'schemaVersion',
  'id',
  'number',
  'version',
  'locale',
  'title',
  'category',
  'summary',
  'basedOn',
]);
