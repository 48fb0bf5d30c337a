/** A questionnaire to measure. Expressions are evaluated in its page. */
export type Subject = {
  readonly path: string;
  /** Selector of the current question's answers; a click on the first is the first answer. */
  readonly answers: string;
  /** Selector of the text that says which question is shown. */
  readonly place: string;
  /** What a person clicks: the answers' own labels. */
  readonly labels: string;
  /** Milliseconds within which a click is taken for the question before. */
  readonly unseen: number;
  /** Expression: true when the store has exactly one answer. */
  readonly kept: string;
  /** Expression: true when everything that was asked is answered. */
  readonly complete: string;
};

/** The hand-written page that everything is compared with. */
export const FLOOR: Subject = {
  path: '/',
  answers: 'input[type=radio]',
  place: 'h1',
  labels: 'label',
  unseen: 0,
  kept: 'A.length === 1',
  complete: 'A.length === 20',
};

const MARKER = "(localStorage.getItem('role-radar/ai-engineer/saved') ?? '')";

const OURS = {
  answers: 'form[data-item] input[type=radio]',
  // Not the position: its minutes change before the question does.
  place: 'form[data-item] :is(h1, h2)',
  labels: 'form[data-item] label',
  unseen: 1250,
  kept: `${MARKER}.startsWith('1/20/')`,
  complete: `${MARKER}.startsWith('20/20/')`,
};

export const ASSESSMENT: Subject = { ...OURS, path: '/roles/ai-engineer/assess/' };
/** The address that hosts frame. */
export const FRAMED: Subject = { ...OURS, path: '/embed/ai-engineer/' };
