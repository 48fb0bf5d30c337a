import { type FieldHelp, ITEM_HELP } from './item-help.ts';
import { LADDER_HELP } from './ladder-help.ts';
import type { RoleSchemaVersion } from './role-schema.ts';

const help = (title: string, description: string): FieldHelp => ({ title, description });

const ID = help(
  'Id',
  'A short name of your own, a letter first: TD1. Links and files use it: never give it another meaning.',
);

/**
 * Help for every field of schema version 1, by path (`competencies[].target`), for people who write
 * roles in a form or in an editor that reads the JSON Schema. `[]` stands for a list entry.
 */
const FIELD_HELP_1: Readonly<Record<string, FieldHelp>> = {
  $schema: help('JSON Schema', 'Where editors find the rules of this file. Leave it as it is.'),
  schemaVersion: help('Format', 'The version of this file format: 1.'),
  id: help(
    'Slug',
    'The role’s name in addresses: the folder’s name. It can’t change once the role is published.',
  ),
  number: help(
    'Number',
    'The role’s number in links, the same in all its versions. `npm run role:new` gives the next free one.',
  ),
  version: help('Version', 'The version of this content: the file’s name, 1 for 1.json.'),
  locale: help(
    'Language',
    'The language of the texts, such as en, de or ar. Screen readers and the direction of writing depend on it.',
  ),
  title: help('Title', 'The role’s name as people know it: AI Engineer.'),
  category: help('Category', 'The field of work, shown above the title.'),
  summary: help(
    'Summary',
    'What people in this role do, for whom, and what they answer for, in a sentence or two.',
  ),
  basedOn: help(
    'Based on',
    'What the profile was made from, with its source. Shown to the reader.',
  ),
  dayInTheLife: help('A day in the role', 'The day as a sequence of moments.'),
  'dayInTheLife[]': help('Moment', 'One moment of the day.'),
  'dayInTheLife[].title': help('Title', 'What the moment is about, in a few words.'),
  'dayInTheLife[].text': help('Text', 'What happens then, in a few sentences.'),
  'dayInTheLife[].indicators': help(
    'Behaviours',
    'Ids of the ratings that this moment shows; empty for none.',
  ),
  competencies: help('Competencies', 'The axes of the radar, 3 to 12 of them.'),
  'competencies[]': help('Competency', 'One axis of the radar.'),
  'competencies[].id': ID,
  'competencies[].name': help('Name', 'The name at the axis: short, it stands in charts.'),
  'competencies[].description': help('Description', 'What it covers, in one sentence.'),
  'competencies[].target': help(
    'Target',
    'What the role asks for, in points from 0 to 100: 25 points are one level, so 75 is the third level above the lowest. Not 0 to 1 or 1 to 5.',
  ),
  'competencies[].weight': help(
    'Weight',
    'How much it counts in role fit, against the other weights. Left out, it is the target.',
  ),
  levels: help('Levels', 'Five names from the lowest to the highest.'),
  'levels[]': help('Level', 'One level; the first is the lowest.'),
  'levels[].name': help('Name', 'One word: Starting, Guided, Independent, Owner, Lead.'),
  'levels[].description': help('Description', 'What is true of somebody at this level.'),
  bands: help('Bands', 'Five names for how much of the profile is covered, best first.'),
  'bands[]': help('Band', 'One name for a stretch of role fit.'),
  'bands[].id': help(
    'Id',
    'Fixed: full-match, strong-match, developing, foundations, early-days, in this order.',
  ),
  'bands[].name': help('Name', 'What people read: Strong match.'),
  'bands[].description': help('Description', 'What it means, in one sentence.'),
  'bands[].from': help(
    'From',
    'The lowest role fit with this name, 0 to 100. The last one begins at 0.',
  ),
  model: help(
    'Scoring model',
    'Numbers of the scoring. Keep those of the template unless you have calibrated others.',
  ),
  'model.id': help('Model', 'Which model scores the answers.'),
  'model.slopes': help('Slopes', 'How sharply each kind of answer tells people apart.'),
  'model.slopes.rating': help('Ratings', 'Slope of ratings; 2.2 in the template.'),
  'model.slopes.knowledge': help(
    'Knowledge checks',
    'Slope of knowledge checks; 1.3 in the template.',
  ),
  'model.slopes.judgement': help(
    'Judgement items',
    'Slope of judgement items; 1.1 in the template.',
  ),
  'model.tierOffsets': help(
    'Tier offsets',
    'How much harder an advanced behaviour is than a core one, and a foundational one easier.',
  ),
  'model.tierOffsets.foundational': help(
    'Foundational',
    'Shift of foundational behaviours; the lowest of the three.',
  ),
  'model.tierOffsets.core': help('Core', 'Shift of core behaviours, mostly 0.'),
  'model.tierOffsets.advanced': help(
    'Advanced',
    'Shift of advanced behaviours; the highest of the three.',
  ),
  'model.difficultyOffsets': help(
    'Difficulty offsets',
    'How hard easy, medium and hard scenarios are.',
  ),
  'model.difficultyOffsets.easy': help('Easy', 'Place of easy scenarios; the lowest of the three.'),
  'model.difficultyOffsets.medium': help('Medium', 'Place of medium scenarios, mostly 0.'),
  'model.difficultyOffsets.hard': help(
    'Hard',
    'Place of hard scenarios; the highest of the three.',
  ),
  'model.judgementSpread': help(
    'Judgement spread',
    'Half the distance between half and full credit of a judgement item.',
  ),
  'model.overRating': help(
    'Over-rating',
    'What is expected of people who rate themselves too high.',
  ),
  'model.overRating.chance': help(
    'Chance',
    'How many people over-rate themselves in general: 0.2 is one in five.',
  ),
  'model.overRating.sd': help('Size', 'By how much those do.'),
  'model.kappa': help(
    'Self-rating error',
    'How far a rating in one competency goes astray without any general over-rating.',
  ),
  'model.cuts': help(
    'Cuts',
    'The four points at which one level ends and the next begins: 12.5, 37.5, 62.5, 87.5.',
  ),
  'model.cuts[]': help('Cut', 'A point between two levels, 0 to 100; each above the one before.'),
  ...ITEM_HELP,
  workedExample: help(
    'Worked example',
    'One rating shown before the start, so that people know how to choose. From another walk of life.',
  ),
  'workedExample.indicator': help('Behaviour', 'What is rated.'),
  'workedExample.anchors': help('Anchors', 'Its five statements, lowest first.'),
  'workedExample.anchors[]': help('Anchor', 'The statement of one level.'),
  'workedExample.person': help('Person', 'What somebody has done.'),
  'workedExample.choice': help(
    'Choice',
    'The level that fits: 0 for the lowest, 4 for the highest.',
  ),
  'workedExample.reason': help('Reason', 'Why this one and not the next.'),
  tools: help('Tools', 'What is used in the role.'),
  'tools.asOf': help('As of', 'The day on which the examples were last looked at: 2026-11-22.'),
  'tools.groups': help('Groups', 'Kinds of tools.'),
  'tools.groups[]': help('Group', 'One kind of tools.'),
  'tools.groups[].name': help('Name', 'The kind: Version control.'),
  'tools.groups[].named': help('Named', 'Tools that the source names.'),
  'tools.groups[].named[]': help('Tool', 'A name.'),
  'tools.groups[].examples': help('Examples', 'Tools that you add as examples.'),
  'tools.groups[].examples[]': help('Tool', 'A name.'),
  'tools.groups[].indicators': help('Behaviours', 'Ids of the ratings in which they are used.'),
  'tools.groups[].levels': help('Levels', 'What the role expects here.'),
  'tools.groups[].levels.from': help('From', 'Lowest level expected, 0 to 4.'),
  'tools.groups[].levels.to': help('To', 'Highest level expected, 0 to 4.'),
  progression: help('Progression', 'Roles that this one leads to, and the role itself.'),
  'progression[]': help('Step', 'One role.'),
  'progression[].title': help(
    'Title',
    'The role’s name; this role’s own title marks where the reader is.',
  ),
  'progression[].change': help('Change', 'What is different there, in a sentence.'),
  'progression[].competencies': help(
    'Competencies',
    'Ids of those that it needs at the highest level.',
  ),
  'progression[].indicators': help(
    'Behaviours',
    'Ids of the ratings that it needs at the highest level.',
  ),
  salary: help('Salary', 'Figures with their sources. Nothing is converted or averaged.'),
  'salary.note': help('Note', 'What the figures mean: gross, per year.'),
  'salary.rows': help('Rows', 'One figure with its spread each; empty for none.'),
  'salary.rows[]': help('Row', 'One region and source.'),
  'salary.rows[].region': help('Region', 'Where: Germany.'),
  'salary.rows[].label': help('Label', 'The occupation as the source calls it.'),
  'salary.rows[].why': help('Why', 'Why this occupation fits the role.'),
  'salary.rows[].currency': help('Currency', 'Three capitals: EUR.'),
  'salary.rows[].rows': help('Cases', 'How many people or adverts it rests on.'),
  'salary.rows[].p10': help(
    'Lowest tenth',
    'One in ten earns less. A plain number: 70000, not 70.000.',
  ),
  'salary.rows[].p25': help('Lower quarter', 'One in four earns less.'),
  'salary.rows[].median': help(
    'Median',
    'Half earn less, half more. A plain number: 70000, not 70.000.',
  ),
  'salary.rows[].p75': help('Upper quarter', 'One in four earns more.'),
  'salary.rows[].p90': help('Highest tenth', 'One in ten earns more.'),
  'salary.rows[].period': help('Period', 'When it was measured: 2024.'),
  'salary.rows[].source': help('Source', 'Who published it.'),
  'salary.rows[].licence': help('Licence', 'On which terms it may be used.'),
  'salary.rows[].caveat': help('Caveat', 'What to bear in mind.'),
  'salary.missing': help('What is missing', 'Why there are no figures, or none for a region.'),
  resources: help('Resources', 'What helps to learn; ratings name them by id.'),
  'resources[]': help('Resource', 'One page, course or book.'),
  'resources[].id': help('Id', 'A short name of your own, a letter first: R_1.'),
  'resources[].title': help('Title', 'What it is called.'),
  'resources[].publisher': help('Publisher', 'Who publishes it.'),
  'resources[].url': help('Address', 'Where it is: https://…, copied from the browser.'),
  'resources[].checked': help(
    'Checked',
    'How you know that it is there: page (opened), cited (another page names it), repo, link (it answers), unverified. Readers are told of unverified ones.',
  ),
};

/** Help for an id in a list of ids. */
export const ID_IN_LIST = help('Id', 'An id that this file defines.');

/** Help for the fields of each schema version; `.*` stands for any key of an object of numbers. */
export const FIELD_HELP: Readonly<Record<RoleSchemaVersion, Readonly<Record<string, FieldHelp>>>> =
  {
    1: FIELD_HELP_1,
    2: withoutCompetencyFigures({ ...FIELD_HELP_1, ...LADDER_HELP }),
  };

/** From version 2 on, profiles hold the figures. */
function withoutCompetencyFigures(all: Readonly<Record<string, FieldHelp>>) {
  return Object.fromEntries(
    Object.entries(all).filter(([path]) => !/^competencies\[\]\.(?:target|weight)$/.test(path)),
  );
}
