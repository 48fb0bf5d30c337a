import { type GuideBlock, interviewQuestions, levelName, type Role } from '#core';
import type { Messages } from '#i18n/messages.ts';

const NOTE_LINES = 4;

/** The guide for interviewers, from the role alone: the same questions for everybody. */
export function interviewGuide(role: Role, words: Messages['guide']): readonly GuideBlock[] {
  const messages = words.interview;
  const nameAt = (level: number) => levelName(role, level);
  return [
    { kind: 'title', text: messages.title(role.title) },
    { kind: 'text', text: messages.lead },
    { kind: 'heading', text: messages.howTitle },
    { kind: 'list', items: messages.how },
    { kind: 'heading', text: messages.honestTitle },
    { kind: 'text', text: messages.honest },
    { kind: 'heading', text: messages.notTitle },
    { kind: 'list', items: messages.not },
    ...interviewQuestions(role).flatMap(({ competency, goal, behaviours }): GuideBlock[] => {
      const about = role.competencies.find(({ id }) => id === competency);
      const [first, second] = behaviours;
      if (about === undefined || first === undefined) return [];
      return [
        { kind: 'heading', text: about.name },
        { kind: 'text', text: about.description },
        { kind: 'text', text: messages.asks(nameAt(goal)) },
        { kind: 'subheading', text: messages.question(first.title) },
        ...(second === undefined
          ? []
          : [{ kind: 'text' as const, text: messages.more(second.title) }]),
        { kind: 'text', text: messages.followTitle },
        { kind: 'list', items: messages.follow },
        { kind: 'text', text: messages.soundsTitle },
        ...first.anchors.map((anchor, level): GuideBlock => ({
          kind: 'quote',
          label: words.anchor(nameAt(level)),
          text: anchor,
          isMarked: level === goal,
        })),
        { kind: 'notes', label: words.notes, lines: NOTE_LINES },
      ];
    }),
  ];
}
