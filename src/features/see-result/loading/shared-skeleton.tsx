import { EXTENTS, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { FilledText } from '#ui/filled-text.tsx';
import { useTextLanguage } from '#ui/foreign-text.tsx';
import { ResultSkeleton } from './result-skeleton.tsx';

/**
 * A result from a link before it is known. Where the inline script finds it to be an earlier run of
 * the reader's own, it takes the words in `data-own-words`, and shows no sentence about somebody
 * else.
 */
export function SharedSkeleton({ role }: { readonly role: Role }) {
  const messages = useMessages('see-result');
  return (
    <ResultSkeleton
      role={role}
      owner="shared"
      whose={
        <>
          <span data-unnamed="" data-own-words={messages.own.eyebrow}>
            {messages.shared.eyebrow}
          </span>
          <span data-named="" hidden>
            <span>{messages.sharedBy}</span> <bdi data-name="" />
          </span>
        </>
      }
      story={<WaitingStory />}
      coverage={<WaitingCoverage />}
    />
  );
}

/** Every possible sentence of the story: the script shows one, and fills in its names. */
function WaitingStory() {
  const { claims, ...words } = useMessages('see-result').shared.story;
  const parts = {
    competencies: <StoryName of="competencies" />,
    level: <StoryName of="level" />,
    best: <StoryName of="best" />,
    next: <StoryName of="next" />,
    competency: <StoryName of="room" />,
  };
  const sentence = (key: string, text: string) => (
    <span key={key} data-story={key} hidden>
      <FilledText text={text} parts={parts} />
    </span>
  );
  return (
    <p className="rr-result__story" data-story-line="" hidden>
      {(['own', 'other', 'any'] as const).flatMap((asked) =>
        Object.entries(claims[asked]).map(([key, text]) => sentence(`${asked} ${key}`, text)),
      )}{' '}
      {(['next', 'beyond', 'begin', 'room'] as const).map((key) => sentence(key, words[key]))}
    </p>
  );
}

/** A placeholder for a name in a story. */
function StoryName({ of }: { readonly of: string }) {
  return <span {...useTextLanguage()} data-story-name={of} />;
}

/** Every possible sentence about coverage: the script shows one. */
function WaitingCoverage() {
  const { coverage } = useMessages('see-result').shared.story;
  return (['own', 'other'] as const).flatMap((asked) =>
    EXTENTS.flatMap((extent) =>
      Object.entries(coverage[asked][extent]).map(([certainty, text]) => {
        const key = `${asked} ${extent} ${certainty}`;
        return (
          <span key={key} data-coverage={key} hidden>
            {text}
          </span>
        );
      }),
    ),
  );
}
