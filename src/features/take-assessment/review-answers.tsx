import { type Item, type Responses, type Role, competencyOf, listItems } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { choicesOf, titleOf, valueOf } from './choices-of.ts';

type ReviewAnswersProps = {
  readonly role: Role;
  readonly responses: Responses;
  /** Leads to the item, to answer it anew. */
  readonly onChange: (itemId: string) => void;
};

/** Every item that was answered or skipped, by competency, in the person's own choices of words. */
export function ReviewAnswers({ role, responses, onChange }: ReviewAnswersProps) {
  const messages = useMessages('take-assessment');
  const items = listItems(role).filter(({ id }) => responses.has(id));
  const answerTo = (item: Item) => {
    const value = valueOf(responses.get(item.id));
    const choice = choicesOf(item, messages.dontKnow).find((each) => each.value === value);
    return choice?.label ?? messages.review.skipped;
  };
  if (items.length === 0) return <p>{messages.review.empty}</p>;
  return (
    <div className="rr-review">
      {role.competencies.map((competency) => {
        const own = items.filter((item) => competencyOf(item) === competency.id);
        return own.length === 0 ? null : (
          <section key={competency.id} aria-labelledby={`rr-review-${competency.id}`}>
            <h3 id={`rr-review-${competency.id}`}>{competency.name}</h3>
            <ul className="rr-review__list">
              {own.map((item) => (
                <li key={item.id} className="rr-review__row">
                  <p className="rr-review__title">{titleOf(item)}</p>
                  <p className="rr-review__answer">{answerTo(item)}</p>
                  <Button
                    variant="quiet"
                    className="rr-review__change"
                    aria-label={messages.review.changeItem(titleOf(item))}
                    onClick={() => onChange(item.id)}
                  >
                    {messages.review.change}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
