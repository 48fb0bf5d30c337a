import { type ReactNode, useId } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { ChoiceGroup } from '#ui/fields/choices.tsx';
import type { ShareChoices } from './share-link.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import { NameField } from '#ui/fields/name-field.tsx';
import { LIVE } from '#ui/live.ts';

type ShareChoicesFormProps = {
  readonly choices: ShareChoices;
  readonly onChange: (choices: ShareChoices) => void;
  /** Without a single score only the answers can be sent. */
  readonly hasScores: boolean;
  /** Name of the fit band; null without a fit. */
  readonly band: string | null;
  /** Today's date, formatted. */
  readonly date: string;
  readonly nameIsCut: boolean;
  /** The date was requested, but doesn't fit into the link. */
  readonly dateIsLost: boolean;
};

/** The options of the sheet: the contents of the link, and what to add. */
export function ShareChoicesForm(props: ShareChoicesFormProps) {
  const { choices, onChange, hasScores, band, date, nameIsCut, dateIsLost } = props;
  const messages = useMessages('share-result');
  const id = useId();
  return (
    <form className="rr-share__form" method="dialog" onSubmit={(event) => event.preventDefault()}>
      <ChoiceGroup
        legend={messages.contentLegend}
        name={`${id}content`}
        value={choices.content}
        options={[
          ...(hasScores
            ? [{ value: 'scores' as const, label: messages.scores, hint: messages.scoresHint }]
            : []),
          { value: 'answers', label: messages.answers, hint: messages.answersHint },
        ]}
        onChoose={(content) => onChange({ ...choices, content })}
      />
      <fieldset className="rr-share__extras">
        <legend>{messages.extrasLegend}</legend>
        <NameField
          label={messages.nameLabel}
          hint={messages.nameHint}
          problem={nameIsCut ? messages.nameCut : ''}
          value={choices.name}
          onChange={(name) => onChange({ ...choices, name })}
        />
        <Tick
          label={messages.addDate(date)}
          checked={choices.withDate}
          onChange={(withDate) => onChange({ ...choices, withDate })}
        />
        <p className="rr-share__hint" {...LIVE}>
          {dateIsLost ? messages.dateLost(date) : ''}
        </p>
        {band === null ? null : (
          <Tick
            label={<Foreign parts={[band]}>{messages.addBand(band)}</Foreign>}
            hint={messages.addBandHint}
            checked={choices.withBand}
            onChange={(withBand) => onChange({ ...choices, withBand })}
          />
        )}
      </fieldset>
    </form>
  );
}

type TickProps = {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

function Tick({ label, hint, checked, onChange }: TickProps) {
  const id = useId();
  return (
    <div>
      <label className="rr-tick">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint === undefined ? null : (
        <p className="rr-share__hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
