import {
  addForm,
  isOrderedByRule,
  minutesOf,
  moveItemBefore,
  nextFormId,
  orderByRule,
  removeLastForm,
  setStage,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { fieldId, useStudio } from '../studio-context.ts';
import { refocus } from './refocus.ts';
import { useItemDrag } from './use-item-drag.ts';
import { TextField } from '../fields/text-field.tsx';

/** The forms, shortest first, each with the questions it adds, in the order they are asked. */
export function OrderSection() {
  const { file, edit } = useStudio();
  const messages = useMessages('studio').order;
  const isByRule = isOrderedByRule(file);
  return (
    <div className="rr-stack rr-stack--loose">
      <div className="rr-stack rr-stack--tight" id={fieldId(['order'])} tabIndex={-1}>
        <p className="rr-soft">{messages.lead}</p>
        <p>{isByRule ? messages.byRule : messages.byHand}</p>
        {!isByRule && (
          <p>
            <Button
              onClick={() =>
                edit((now) => ({ ...now, order: orderByRule(now) }), 'order by the rule')
              }
            >
              {messages.toRule}
            </Button>
          </p>
        )}
        <FieldProblems path={['order']} />
        <FieldProblems path={['forms']} />
      </div>
      {file.forms.map((form, at) => (
        <FormItems key={form.id} at={at} />
      ))}
      <Lengths />
    </div>
  );
}

/** Buttons that add a longer assessment, or remove the longest. */
function Lengths() {
  const { file, edit } = useStudio();
  const messages = useMessages('studio').order;
  const next = nextFormId(file);
  const [before, last] = [file.forms.at(-2), file.forms.at(-1)];
  return (
    <div className="rr-cluster">
      {next !== null && (
        <Button onClick={() => edit((now) => addForm(now, next), `add form ${next}`)}>
          {messages.addForm(messages.lengths[next])}
        </Button>
      )}
      {before !== undefined && last !== undefined && (
        <Button
          variant="quiet"
          onClick={() => edit((now) => removeLastForm(now), `remove form ${last.id}`)}
        >
          {messages.removeForm(last.name, before.name)}
        </Button>
      )}
    </div>
  );
}

function FormItems({ at }: { readonly at: number }) {
  const { file } = useStudio();
  const messages = useMessages('studio').order;
  const { tenths } = useFormatters();
  const form = file.forms[at];
  if (form === undefined) return null;
  const before = file.forms[at - 1]?.stage ?? 0;
  const items = [...file.indicators, ...file.scenarios];
  const byId = new Map(items.map((item) => [item.id, item]));
  const joining = file.order.flatMap((id) => {
    const item = byId.get(id);
    return item !== undefined && item.stage > before && item.stage <= form.stage ? [item] : [];
  });
  const count = items.filter(({ stage }) => stage <= form.stage).length;
  const minutes = tenths(minutesOf(file, form.stage));
  return (
    <section className="rr-studio-entry" id={fieldId(['forms', at])} tabIndex={-1}>
      <h3>{form.name}</h3>
      <p className="rr-soft">{messages.count(count, minutes)}</p>
      <FieldProblems path={['forms', at]} />
      <div className="rr-cluster rr-studio-places">
        <TextField
          path={['forms', at, 'name']}
          most={40}
          label={messages.name(form.name)}
          hint={null}
        />
        <NumberField
          path={['forms', at, 'minutes']}
          label={messages.minutes(form.name)}
          hint={messages.minutesByWords(minutes)}
        />
      </div>
      <FieldProblems path={['forms', at, 'stage']} />
      <ol className="rr-studio-order">
        {joining.map((item, index) => (
          <OrderEntry
            key={item.id}
            id={item.id}
            title={'anchors' in item ? item.title : item.stem}
            stage={item.stage}
            place={index}
            count={joining.length}
            before={joining[index - 1]?.id ?? null}
            after={joining[index + 1]?.id ?? null}
          />
        ))}
      </ol>
    </section>
  );
}

type OrderEntryProps = {
  readonly id: string;
  readonly title: string;
  readonly stage: number;
  /** Its index in the form, of so many questions. */
  readonly place: number;
  readonly count: number;
  /** Its neighbours in the form. */
  readonly before: string | null;
  readonly after: string | null;
};

function OrderEntry({ id, title, stage, place, count, before, after }: OrderEntryProps) {
  const { file, edit } = useStudio();
  const { order: messages, items, form } = useMessages('studio');
  const named = title === '' ? form.unnamed : title;
  const announce = useAnnounce();
  const names = [messages.up(named), messages.down(named)] as const;
  const swap = (other: string, to: number) => {
    edit(
      (now) => ({
        ...now,
        order: now.order.map((each) => (each === id ? other : each === other ? id : each)),
      }),
      `order ${id} ${other}`,
    );
    announce(form.movedTo(named, to + 1, count));
    if (to < place) refocus(...names);
    else refocus(names[1], names[0]);
  };
  const { ref, isOver } = useItemDrag(id, (dragged) =>
    edit((now) => moveItemBefore(now, dragged, id), `drag ${dragged} ${id}`),
  );
  return (
    <li
      ref={ref}
      id={fieldId(['order', file.order.indexOf(id)])}
      tabIndex={-1}
      data-over={isOver ? '' : undefined}
    >
      <span className="rr-studio-order-title">{named}</span>
      <span className="rr-cluster">
        <Button
          variant="quiet"
          aria-label={names[0]}
          disabled={before === null}
          onClick={() => before !== null && swap(before, place - 1)}
        >
          ↑
        </Button>
        <Button
          variant="quiet"
          aria-label={names[1]}
          disabled={after === null}
          onClick={() => after !== null && swap(after, place + 1)}
        >
          ↓
        </Button>
        <select
          className="rr-studio-input"
          aria-label={messages.sendTo(named)}
          value={stage}
          onChange={(event) => {
            const to = Number(event.currentTarget.value);
            edit((now) => setStage(now, id, to), `stage ${id}`);
            refocus(messages.sendTo(named));
          }}
        >
          {file.forms.map((each) => (
            <option key={each.id} value={each.stage}>
              {items.formOf(each.name)}
            </option>
          ))}
        </select>
      </span>
    </li>
  );
}
