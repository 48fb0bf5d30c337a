import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import type { Person } from '../one-role/result-group.ts';

type PersonNameProps = {
  readonly person: Person;
  readonly hasVersion: boolean;
  readonly onRename: (person: Person, label: string) => void;
};

/** Characters of a name that are shown if there is space. */
const LONGEST_SHOWN = 32;

/** An editable name, with further facts about the result. */
export function PersonName({ person, hasVersion, onRename }: PersonNameProps) {
  const messages = useMessages('compare-results');
  const { shortDate, shortList } = useFormatters();
  const { label, result, isEarlier, sharesDay } = person;
  const facts = [
    result.date === null ? messages.undated : shortDate(result.date),
    ...(sharesDay ? [messages.answers.count(result.answers)] : []),
    ...(hasVersion ? [messages.version(result.version)] : []),
    ...(result.kind === 'scores' ? [messages.scoresOnly] : []),
    ...(isEarlier ? [messages.same.earlier] : []),
  ];
  return (
    <span className="rr-compare__name">
      <input
        key={label}
        defaultValue={label}
        aria-label={messages.rename(label)}
        title={label}
        size={Math.max(8, Math.min(LONGEST_SHOWN, Array.from(label).length + 1))}
        autoComplete="off"
        maxLength={80}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value !== label) onRename(person, currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <small>{shortList(facts)}</small>
    </span>
  );
}

type RemoveButtonProps = { readonly label: string; readonly onRemove: () => void };

/** Removes one result from the comparison. */
export function RemoveButton({ label, onRemove }: RemoveButtonProps) {
  const messages = useMessages('compare-results');
  return (
    <Button
      variant="quiet"
      className="rr-compare__remove"
      aria-label={messages.removeOf(label)}
      onClick={onRemove}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </Button>
  );
}
