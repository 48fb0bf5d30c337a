import { moveItemTo } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { fieldId, useFindings, useStudio } from '../studio-context.ts';
import { FindingBadge } from '../fields/finding-badge.tsx';
import { refocus } from './refocus.ts';
import { useItemDrag } from './use-item-drag.ts';

type ItemBoardProps = {
  readonly kind: 'behaviours' | 'scenarios';
  /** Opens a question. */
  readonly onOpen: (id: string) => void;
};

/** All questions of a kind in a grid: a row for each competency, a column for each assessment. */
export function ItemBoard({ kind, onOpen }: ItemBoardProps) {
  const { file } = useStudio();
  const messages = useMessages('studio').board;
  return (
    <div className="rr-studio-board-frame" role="region" aria-label={messages.title} tabIndex={0}>
      <table className="rr-studio-board">
        <caption className="rr-visually-hidden">{messages.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.competency}</th>
            {file.forms.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.competencies.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {file.forms.map((form) => (
                <BoardCell
                  key={form.id}
                  kind={kind}
                  competency={id}
                  stage={form.stage}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type BoardCellProps = ItemBoardProps & { readonly competency: string; readonly stage: number };

function BoardCell({ kind, competency, stage, onOpen }: BoardCellProps) {
  const { file, edit } = useStudio();
  const { ref, isOver } = useItemDrag<HTMLTableCellElement>(null, (dragged) =>
    edit((now) => moveItemTo(now, dragged, competency, stage), `board ${dragged}`),
  );
  const before = Math.max(
    0,
    ...file.forms.map((form) => form.stage).filter((each) => each < stage),
  );
  const all = kind === 'behaviours' ? file.indicators : file.scenarios;
  const items = all.flatMap((item, at) =>
    item.competency === competency && item.stage > before && item.stage <= stage
      ? [{ item, at }]
      : [],
  );
  return (
    <td ref={ref} data-over={isOver ? '' : undefined}>
      <ul>
        {items.map(({ item, at }) => (
          <BoardCard key={item.id} kind={kind} at={at} stage={stage} onOpen={onOpen} />
        ))}
      </ul>
    </td>
  );
}

type BoardCardProps = ItemBoardProps & { readonly at: number; readonly stage: number };

function BoardCard({ kind, at, stage, onOpen }: BoardCardProps) {
  const { file, edit } = useStudio();
  const { board: messages, form } = useMessages('studio');
  const { shortList } = useFormatters();
  const announce = useAnnounce();
  const list = kind === 'behaviours' ? 'indicators' : 'scenarios';
  const item = file[list][at];
  const id = item?.id ?? '';
  const { ref } = useItemDrag(id, null);
  const found = useFindings([list, at], true);
  if (item === undefined) return null;
  const text = 'anchors' in item ? item.title : item.stem;
  const title = text === '' ? form.unnamed : text;
  return (
    <li ref={ref} className="rr-studio-card">
      <button type="button" className="rr-studio-jump" onClick={() => onOpen(id)}>
        <span>{title}</span>
        <FindingBadge found={found} />
      </button>
      <select
        id={fieldId(['board', id])}
        className="rr-studio-input"
        aria-label={messages.move(title)}
        value={`${item.competency} ${stage}`}
        onChange={(event) => {
          const [chosen] = event.currentTarget.selectedOptions;
          const [competency = '', to = ''] = event.currentTarget.value.split(' ');
          edit((now) => moveItemTo(now, id, competency, Number(to)), `board ${id}`);
          announce(messages.moved(title, chosen?.textContent ?? ''));
          refocus(messages.move(title));
        }}
      >
        {file.competencies.map((competency) => (
          <optgroup key={competency.id} label={competency.name}>
            {file.forms.map((each) => (
              <option key={each.id} value={`${competency.id} ${each.stage}`}>
                {competency.id === item.competency
                  ? each.name
                  : shortList([competency.name, each.name])}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </li>
  );
}
