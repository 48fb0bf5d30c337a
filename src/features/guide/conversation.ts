import {
  type BehaviourView,
  type EvidenceByItem,
  evidenceBlocks,
  type GuideBlock,
  type Indicator,
  itemTitle,
  type Level,
  levelName,
  listItems,
  nextLevel,
  pickTopics,
  type Role,
  type RoleResult,
} from '#core';
import type { Formatters } from '#i18n/formatters.ts';
import type { Messages } from '#i18n/messages.ts';

export type ConversationSources = {
  /** With the targets of the current profile. */
  readonly role: Role;
  readonly result: RoleResult;
  readonly self: ReadonlyMap<string, Level>;
  /** The person's evidence for their answers. */
  readonly evidence: EvidenceByItem;
  /** Labels of the observers, in the order of `behaviours[].observers`. */
  readonly observers: readonly string[];
  readonly behaviours: readonly BehaviourView[];
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
};

const NOTE_LINES = 4;
/** The first sheet has room for more: for what both remember of what went well. */
const FIRST_NOTE_LINES = 9;

/** The guide for a conversation of two people in forty minutes, from a result and observers' answers. */
export function conversationGuide(
  sources: ConversationSources,
  words: Messages['guide'],
  { date, list }: Pick<Formatters, 'date' | 'list'>,
): readonly GuideBlock[] {
  const { role, observers, today } = sources;
  const messages = words.conversation;
  const { strengths, topics } = pickTopics(role, sources);
  const nameAt = (level: number) => levelName(role, level);
  const isChecked = sources.result.competencies.some(({ scenarios }) => scenarios > 0);
  const indicatorOf = (id: string) => role.indicators.find((each) => each.id === id);
  return [
    { kind: 'title', text: messages.title(role.title) },
    { kind: 'text', text: messages.lead },
    { kind: 'text', text: messages.when(date(today)) },
    ...(observers.length === 0
      ? []
      : [{ kind: 'text' as const, text: messages.withObservers(list(observers)) }]),
    { kind: 'heading', text: messages.agendaTitle },
    { kind: 'list', items: messages.agenda },
    { kind: 'heading', text: messages.strengthsTitle },
    { kind: 'text', text: strengths.length === 0 ? messages.noStrengths : messages.strengths },
    ...strengths.flatMap(({ indicator: id, level, isHidden }): GuideBlock[] => {
      const indicator = indicatorOf(id);
      if (indicator === undefined) return [];
      return [
        { kind: 'subheading', text: indicator.title },
        {
          kind: 'quote',
          label: words.anchor(nameAt(level)),
          text: indicator.anchors[level] ?? '',
        },
        ...evidenceBlocks(sources.evidence.get(id), messages.evidence),
        ...(isHidden ? [{ kind: 'text' as const, text: messages.hidden }] : []),
      ];
    }),
    { kind: 'notes', label: words.notes, lines: FIRST_NOTE_LINES },
    // Read before the topics: at the foot of the first sheet.
    { kind: 'heading', text: messages.honestTitle },
    { kind: 'text', text: messages.honest[isChecked ? 'checked' : 'unchecked'] },
    { kind: 'heading', text: messages.notTitle },
    { kind: 'list', items: messages.not },
    { kind: 'heading', text: messages.topicsTitle, startsSheet: true },
    ...(topics.length === 0 ? [{ kind: 'text' as const, text: messages.noTopics }] : []),
    ...topics.flatMap(({ indicator: id, reason }, index): GuideBlock[] => {
      const indicator = indicatorOf(id);
      if (indicator === undefined) return [];
      return [
        { kind: 'subheading', text: messages.topic(index + 1, indicator.title) },
        { kind: 'text', text: messages.reason[reason] },
        ...standings(sources, indicator, words),
        { kind: 'list', items: messages.questions[reason] },
        { kind: 'notes', label: words.notes, lines: NOTE_LINES },
      ];
    }),
    { kind: 'heading', text: messages.endTitle },
    { kind: 'notes', label: messages.end, lines: 1 },
    { kind: 'notes', label: messages.endBy, lines: 1 },
    ...remainingEvidence(sources, [...strengths, ...topics], messages),
  ];
}

/** Evidence for answers that the guide doesn't mention elsewhere, each below what was asked. */
function remainingEvidence(
  { role, evidence }: ConversationSources,
  told: readonly { readonly indicator: string }[],
  messages: Messages['guide']['conversation'],
): readonly GuideBlock[] {
  const blocks = listItems(role).flatMap((item) => {
    const isTold = told.some(({ indicator }) => indicator === item.id);
    const found = isTold ? [] : evidenceBlocks(evidence.get(item.id), messages.evidence);
    return found.length === 0
      ? []
      : [{ kind: 'subheading' as const, text: itemTitle(item) }, ...found];
  });
  if (blocks.length === 0) return [];
  return [
    { kind: 'heading', text: messages.moreTitle },
    { kind: 'text', text: messages.more },
    ...blocks,
  ];
}

/** The person's level in the anchors' words, the observers' view of it, and the next level. */
function standings(
  { role, self, evidence, observers, behaviours }: ConversationSources,
  { id, anchors }: Indicator,
  words: Messages['guide'],
): readonly GuideBlock[] {
  const messages = words.conversation;
  const nameAt = (level: number) => levelName(role, level);
  const rating = self.get(id) ?? 0;
  const { now, goal } = nextLevel({ rating, level: rating }, role.model.cuts);
  const view = behaviours.find(({ indicator }) => indicator === id);
  const quote = (label: string, level: number): GuideBlock => ({
    kind: 'quote',
    label,
    text: anchors[level] ?? '',
  });
  return [
    quote(messages.now(nameAt(now)), now),
    ...evidenceBlocks(evidence.get(id), messages.evidence),
    ...observers.flatMap((name, index) => {
      const seen = view?.observers[index] ?? null;
      return seen === null || seen === 'cant-judge'
        ? []
        : [quote(messages.observer(name, nameAt(seen)), seen)];
    }),
    goal === now
      ? quote(messages.top(nameAt(goal)), goal)
      : quote(messages.next(nameAt(goal)), goal),
  ];
}
