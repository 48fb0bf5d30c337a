import type { FieldHelp } from './item-help.ts';

const help = (title: string, description: string): FieldHelp => ({ title, description });

const POINTS = help(
  'Points',
  'A number from 0 to 100 for each competency, by its id: {"TD": 85}. 25 points are one level.',
);
const BANK = help(
  'Bank name',
  'What this asks, in small letters and hyphens: decision-records. Roles and versions that ask it word for word give it the same name, and then answers to it carry over. Changed meaning, options or credits: another name.',
);

/** Help for fields that schema version 2 added or changed; keys as in `FIELD_HELP`. */
export const LADDER_HELP: Readonly<Record<string, FieldHelp>> = {
  schemaVersion: help('Format', 'The version of this file format: 2.'),
  profiles: help(
    'Profiles',
    'What results are held against: the role’s own profile, with the id role, and other steps such as junior, senior or lead; lowest first.',
  ),
  'profiles[]': help(
    'Profile',
    'The targets of one step. Levels are no staircase: a step may ask for less of something.',
  ),
  'profiles[].id': help(
    'Id',
    'role for the role’s own profile, otherwise a short name such as senior. It stands in addresses.',
  ),
  'profiles[].title': help('Title', 'What people at this step are called: Senior AI Engineer.'),
  'profiles[].targets': help(
    'Targets',
    'What the step asks for in each competency, by its id: {"TD": 85}. Points from 0 to 100; 25 points are one level.',
  ),
  'profiles[].targets.*': POINTS,
  'profiles[].weights': help(
    'Weights',
    'How much each competency counts in the fit, by its id, against the others. Left out, they are the targets.',
  ),
  'profiles[].weights.*': POINTS,
  'profiles[].change': help('Change', 'What is different at this step, in a sentence.'),
  'profiles[].basis': help(
    'Basis',
    'Where these figures come from: a document, a survey, or your judgement.',
  ),
  'indicators[].bank': BANK,
  'scenarios[].bank': BANK,
  'progression[].profile': help(
    'Profile',
    'The id of the profile with this step’s figures. Left out, the step has none.',
  ),
  crosswalk: help(
    'Crosswalk',
    'The occupations of public lists that the role is nearest to, for exports and for people who search.',
  ),
  'crosswalk[]': help('Occupation', 'One occupation of one list.'),
  'crosswalk[].scheme': help('List', 'esco, onet-soc or uk-gdad.'),
  'crosswalk[].version': help('Version', 'The version of the list: 1.2.1.'),
  'crosswalk[].code': help('Code', 'The occupation’s code in the list: 2511.11.'),
  'crosswalk[].uri': help('Address', 'The occupation’s identifier or page.'),
  'crosswalk[].label': help('Name', 'The occupation as the list calls it.'),
  'crosswalk[].match': help(
    'Match',
    'How near it is: exact, close, broad (it is wider), narrow (it is part of the role) or related.',
  ),
  'crosswalk[].note': help('Note', 'What agrees, and what does not.'),
  'crosswalk[].licence': help('Licence', 'On which terms the list may be used.'),
  'salary.note': help('Note', 'What the figures mean: gross, in local currency.'),
  'salary.rows[].kind': help(
    'Kind',
    'official: statistics of a public office. advertised: pay in adverts, not wages paid. survey: another survey. Kinds are never shown on one scale.',
  ),
  'salary.rows[].per': help('Per', 'year or hour. Nothing is converted.'),
};
