import { isHeldAgainst, ownProfile, type Role, type Story, storyKey, titleInSentence } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { FilledText } from '#ui/filled-text.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import { nameOf } from '../competencies/result-row.ts';

type ResultStoryProps = {
  /** With the targets that the story is about. */
  readonly role: Role;
  readonly story: Story | null;
  readonly owner: 'own' | 'shared';
};

/** The person in this role, in a sentence or two: strengths first, then the next step. */
export function ResultStory({ role, story, owner }: ResultStoryProps) {
  const messages = useMessages('see-result')[owner].story;
  const { list } = useFormatters();
  if (story === null) return null;
  const asked = isHeldAgainst(role, ownProfile(role)) ? 'own' : 'other';
  const claims = { ...messages.claims.any, ...messages.claims[asked] };
  const { claim, competencies, level, best, next, room } = story;
  const names = competencies.map((id) => nameOf(role, id));
  const titleOf = (id: string) => {
    const title = role.indicators.find((each) => each.id === id)?.title ?? id;
    return <Foreign>{titleInSentence(title, role.locale)}</Foreign>;
  };
  const toNext = claim === 'whole' ? 'beyond' : claim === 'start' ? 'begin' : 'next';
  return (
    <p className="rr-result__story">
      <span>
        <FilledText
          text={claims[storyKey(story)]}
          parts={{
            competencies: <Foreign parts={names}>{list(names)}</Foreign>,
            level: <Foreign>{level === null ? '' : role.levels[level]?.name}</Foreign>,
            best: best === null ? null : titleOf(best),
          }}
        />
      </span>{' '}
      {next !== null && (
        <span>
          <FilledText text={messages[toNext]} parts={{ next: titleOf(next) }} />
        </span>
      )}
      {room !== null && (
        <span>
          <FilledText
            text={messages.room}
            parts={{ competency: <Foreign>{nameOf(role, room)}</Foreign> }}
          />
        </span>
      )}
    </p>
  );
}
