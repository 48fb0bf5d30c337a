/** Help for a field of a role file, shown by an editor or form: its name and a sentence or two. */
export type FieldHelp = { readonly title: string; readonly description: string };

const help = (title: string, description: string): FieldHelp => ({ title, description });

const ID = help(
  'Id',
  'A short name of your own, a letter first: TD1. Links and files use it: never give it another meaning.',
);
const STAGE = help(
  'Stage',
  'From which form on it is asked: 1 is in the shortest form and all longer ones, 2 joins with the second form, and so on.',
);
const SECONDS = help(
  'Seconds',
  'How long most people take to read and answer it. About 15 for a rating, 25 to 40 for a scenario.',
);
const COMPETENCY = help('Competency', 'The id of the competency that it belongs to.');

/** Help for items, their order and the forms; keys as in `FIELD_HELP`. */
export const ITEM_HELP: Readonly<Record<string, FieldHelp>> = {
  indicators: help(
    'Ratings',
    'The behaviours that people rate, 1 to 127. A competency needs 2 answers in a form to get a score.',
  ),
  'indicators[]': help('Rating', 'One behaviour with five statements to choose from.'),
  'indicators[].id': ID,
  'indicators[].competency': COMPETENCY,
  'indicators[].title': help(
    'Title',
    'The behaviour, one only: “Choosing metrics before building”.',
  ),
  'indicators[].tier': help(
    'Tier',
    'How hard the behaviour is in itself: foundational, core or advanced.',
  ),
  'indicators[].stage': STAGE,
  'indicators[].anchors': help(
    'Anchors',
    'Five statements from the lowest level to the highest. Say what somebody has done, not how good they are.',
  ),
  'indicators[].anchors[]': help(
    'Anchor',
    'The statement of one level, at most 17 words if you can.',
  ),
  'indicators[].resources': help(
    'Resources',
    'Ids of what helps to learn it; next steps show the first two.',
  ),
  'indicators[].source': help(
    'Source',
    'Where the duty stands in the document that the profile was made from.',
  ),
  'indicators[].source.quote': help('Quote', 'The words of the document.'),
  'indicators[].source.sentences': help(
    'Sentences',
    'Numbers of the sentences, as you count them.',
  ),
  'indicators[].source.sentences[]': help('Sentence', 'One number, such as S12.'),
  'indicators[].source.trace': help(
    'Trace',
    'direct: the document says it. inferred: it follows from what the document says.',
  ),
  'indicators[].seconds': SECONDS,
  scenarios: help(
    'Scenarios',
    'Situations that check ratings. Below 5 every result says “not checked by scenarios”; from 8 on it is said how well ratings hold up.',
  ),
  'scenarios[]': help('Scenario', 'One situation with options.'),
  'scenarios[].id': ID,
  'scenarios[].competency': COMPETENCY,
  'scenarios[].kind': help(
    'Kind',
    'knowledge: one option is right. judgement: one is best, others may be half right.',
  ),
  'scenarios[].difficulty': help('Difficulty', 'easy, medium or hard, for somebody in the role.'),
  'scenarios[].stage': STAGE,
  'scenarios[].indicators': help(
    'Ratings it checks',
    'Ids of ratings of the same competency: those that the answer really tells about, one to three.',
  ),
  'scenarios[].topics': help('Topics', 'Words for what it is about; empty for none.'),
  'scenarios[].topics[]': help('Topic', 'A word or two.'),
  'scenarios[].stem': help('Situation', 'Two or three sentences that end in a question.'),
  'scenarios[].options': help(
    'Options',
    '2 to 16 things to do, of about the same length. They are shown shuffled.',
  ),
  'scenarios[].options[]': help('Option', 'One thing to do.'),
  'scenarios[].options[].text': help('Text', 'What one would do, in a sentence.'),
  'scenarios[].options[].credit': help(
    'Credit',
    'What choosing it earns. Knowledge: 1 for the right one, 0 for the others. Judgement: 2 for the best one, 1 for what helps somewhat, 0 for the others.',
  ),
  'scenarios[].rationale': help(
    'Rationale',
    'Why the best option is best and what each other one misses. Shown after the result.',
  ),
  'scenarios[].seconds': SECONDS,
  order: help(
    'Order',
    'Ids of all ratings and scenarios in the order in which they are asked: all of stage 1 first, then stage 2.',
  ),
  forms: help(
    'Forms',
    'The lengths to choose from, shortest first; each holds all of the one before.',
  ),
  'forms[]': help('Form', 'One length.'),
  'forms[].id': help('Id', 'quick, standard or complete, in this order.'),
  'forms[].name': help('Name', 'What people read: Quick.'),
  'forms[].stage': help('Stage', 'It asks everything up to this stage; the last form all.'),
  'forms[].minutes': help(
    'Minutes',
    'How long it takes: the seconds of its questions, divided by 60.',
  ),
};
