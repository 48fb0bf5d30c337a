import { describe, expect, it } from 'vitest';
import {
  arrange,
  checkDraft,
  type DraftFile,
  repairErrors,
  repairFor,
  updateAt,
  type Path,
} from '#core';
import '#core/studio/repair/repair-lengths.ts';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';

const put = (path: Path, value: unknown) =>
  updateAt(dataEngineerFile, path, () => value) as DraftFile;
const findings = (file: DraftFile) => {
  const { errors, advice } = checkDraft(file);
  return [...errors, ...advice];
};
/** The repair of the first finding at a path, made. */
const repaired = (file: DraftFile, path: string) => {
  const finding = findings(file).find((each) => each.path.join('.') === path);
  if (finding === undefined) throw new Error(`nothing is found at ${path}`);
  const repair = repairFor(finding, file);
  return repair === null ? null : { kind: repair.kind, file: arrange(file, repair.file) };
};
const [first] = dataEngineerFile.indicators;
const without = (key: string, from: object) =>
  Object.fromEntries(Object.entries(from).filter(([each]) => each !== key));

describe('the one obvious way to fix a finding', () => {
  it.each<readonly [string, DraftFile, string]>([
    ['id', put(['indicators', 0, 'id'], ''), 'indicators.0.id'],
    ['id', put(['indicators', 1, 'id'], 'TD1'), 'indicators.1.id'],
    ['id', put(['scenarios', 0, 'id'], 'no good!'), 'scenarios.0.id'],
    ['id', put(['competencies', 4, 'id'], 'TD'), 'competencies.4.id'],
    ['id', put(['resources', 3, 'id'], ''), 'resources.3.id'],
    ['order', put(['order'], dataEngineerFile.order.slice(3)), 'order'],
    ['order', put(['order', 2], 'gone'), 'order.2'],
    ['order', put(['order'], [...dataEngineerFile.order, first?.id]), 'order.55'],
    ['order', put(['order'], dataEngineerFile.order.toReversed()), 'order.20'],
    ['forms', put(['forms', 1, 'minutes'], 1), 'forms.1.minutes'],
    ['forms', put(['forms', 2, 'stage'], 2), 'forms.2.stage'],
    ['forms', put(['forms', 1, 'id'], 'quick'), 'forms.1.id'],
    ['time', put(['indicators', 0, 'seconds'], 0), 'indicators.0.seconds'],
    ['time', put(['scenarios', 0, 'seconds'], 500), 'scenarios.0.seconds'],
    ['text', put(['summary'], 'One\nline\u200B'), 'summary'],
    ['text', put(['resources', 0, 'url'], ' http://debezium.io/a b'), 'resources.0.url'],
    [
      'text',
      put(['resources', 0, 'url'], "https://en.wikipedia.org/wiki/Conway's_law"),
      'resources.0.url',
    ],
    ['name', put(['indicators', 1, 'title'], first?.title), 'indicators.1.title'],
    ['name', put(['competencies', 1, 'name'], 'TECHNICAL depth'), 'competencies.1.name'],
    ['reference', put(['scenarios', 0, 'indicators', 0], 'gone'), 'scenarios.0.indicators.0'],
    ['reference', put(['progression', 1, 'profile'], 'gone'), 'progression.1.profile'],
    ['remove', put(['salary', 'missing'], ''), 'salary.missing'],
    ['remove', put(['profiles', 0, 'targets', 'XX'], 50), 'profiles.0.targets.XX'],
    [
      'target',
      put(['profiles', 0, 'targets'], without('TD', dataEngineerFile.profiles[0]?.targets ?? {})),
      'profiles.0.targets.TD',
    ],
  ])('%s, and nothing is found there any more (%#)', (kind, file, path) => {
    const made = repaired(file, path);
    expect(made?.kind).toBe(kind);
    const after = findings(made?.file ?? file);
    expect(after.filter((each) => each.path.join('.') === path)).toEqual([]);
    const errorsOf = (each: DraftFile) => checkDraft(each).errors.length;
    expect(errorsOf(made?.file ?? file)).toBeLessThanOrEqual(errorsOf(file));
  });

  it.each<readonly [string, DraftFile, string]>([
    ['an empty title', put(['title'], ''), 'title'],
    ['a long text', put(['title'], 'x'.repeat(90)), 'title'],
    [
      'credits without a best',
      put(['scenarios', 0, 'options', 0, 'credit'], 2),
      'scenarios.0.options',
    ],
    ['a target of 200', put(['profiles', 0, 'targets', 'TD'], 200), 'profiles.0.targets.TD'],
    ['the id of a profile', put(['profiles', 0, 'id'], 'Role!'), 'profiles.0.id'],
    [
      'a competency that is not there',
      put(['indicators', 0, 'competency'], 'XX'),
      'indicators.0.competency',
    ],
    [
      'a name that leaves no room',
      put(['competencies', 1, 'name'], 'x'.repeat(81)),
      'competencies.1.name',
    ],
    [
      'a title about two things',
      put(['indicators', 1, 'title'], 'Testing pipelines and deciding budgets'),
      'indicators.1.title',
    ],
    [
      'a long anchor',
      put(['indicators', 0, 'anchors', 1], 'word '.repeat(20).trim()),
      'indicators.0.anchors.1',
    ],
  ])('is nobody’s but the author’s for %s', (_, file, path) => {
    expect(repaired(file, path)).toBeNull();
  });

  it('asks questions earlier where a length gives no score', () => {
    const late = <Item extends { readonly competency: string }>(item: Item): Item =>
      item.competency === 'TD' ? { ...item, stage: 3 } : item;
    const file = arrange(dataEngineerFile, {
      ...dataEngineerFile,
      indicators: dataEngineerFile.indicators.map(late),
      scenarios: dataEngineerFile.scenarios.map(late),
    });
    const made = repaired(file, 'forms.0');
    expect(made?.kind).toBe('earlier');
    const about = (found: DraftFile) =>
      findings(found).filter(({ path, kind }) => path[0] === 'forms' && kind === 'evidence').length;
    expect(about(made?.file ?? file)).toBeLessThan(about(file));
    const none = {
      ...file,
      scenarios: file.scenarios.filter(({ competency }) => competency !== 'CM'),
    };
    const left = findings(arrange(file, none)).find(({ path }) => path[0] === 'forms');
    expect(left).toBeDefined();
  });

  it('is made for all errors at once, leaving what somebody has to decide', () => {
    const broken = [
      [['indicators', 3, 'id'], ''],
      [['indicators', 4, 'id'], ''],
      [['scenarios', 2, 'indicators', 0], 'gone'],
      [['forms', 1, 'minutes'], 1],
      [['summary'], 'a\nb'],
      [['title'], ''],
    ].reduce<DraftFile>(
      (file, [path, value]) => updateAt(file, path as Path, () => value) as DraftFile,
      dataEngineerFile,
    );
    expect(checkDraft(broken).errors.length).toBeGreaterThan(3);
    const left = checkDraft(repairErrors(broken)).errors;
    expect(left.map(({ path }) => path.join('.'))).toEqual(['title']);
    expect(repairErrors(dataEngineerFile)).toBe(dataEngineerFile);
  });

  it('gives a new id where nothing refers to a lost one', () => {
    const fresh = {
      ...blankFile,
      order: [],
      competencies: [...blankFile.competencies, { id: '', name: 'Team work', description: '' }],
      scenarios: blankFile.scenarios.map((each, at) => (at === 0 ? { ...each, id: '' } : each)),
      resources: [{ id: '', title: 'Bread', publisher: 'x', url: '', checked: 'link' as const }],
    };
    expect(repaired(fresh, 'competencies.3.id')?.file.competencies[3]?.id).toBe('TW');
    expect(repaired(fresh, 'scenarios.0.id')?.file.scenarios[0]?.id).toBe('DW-S1');
    expect(repaired(fresh, 'resources.0.id')?.file.resources[0]?.id).toBe('R_1');
  });
});
