import { type DraftFile, findNearDuplicates, mergeQuestions, type NearDuplicate } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { useStudio, useTakenIds } from '../studio-context.ts';

type NearDuplicatesProps = {
  readonly kind: 'behaviours' | 'scenarios';
  readonly source: DraftFile;
};

/** Questions that the draft asks in nearly the words of another role, to be made the same. */
export function NearDuplicates({ kind, source }: NearDuplicatesProps) {
  const { file, edit } = useStudio();
  const taken = useTakenIds();
  const messages = useMessages('studio').library.alike;
  const announce = useAnnounce();
  const pairs = findNearDuplicates(file, source).filter(
    ({ own }) => 'anchors' in own === (kind === 'behaviours'),
  );
  if (pairs.length === 0) return null;
  return (
    <section className="rr-stack rr-stack--tight" aria-label={messages.title(source.title)}>
      <h4>{messages.title(source.title)}</h4>
      <p className="rr-studio-hint">{messages.hint}</p>
      <ul className="rr-studio-list">
        {pairs.map((pair) => (
          <li key={pair.own.id} className="rr-studio-entry rr-stack rr-stack--tight">
            <p>
              <small className="rr-soft">{messages.yours}</small>{' '}
              <span>{questionOf(pair.own)}</span>
            </p>
            <p>
              <small className="rr-soft">{messages.theirs}</small>{' '}
              <span>{questionOf(pair.other)}</span>
            </p>
            <p>
              <Button
                aria-label={messages.mergeNamed(questionOf(pair.own))}
                onClick={() => {
                  edit((now) => mergeQuestions(now, pair, taken), `merge ${pair.own.id}`);
                  announce(messages.merged);
                }}
              >
                {messages.merge}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function questionOf(item: NearDuplicate['own']): string {
  return 'anchors' in item ? item.title : item.stem;
}
