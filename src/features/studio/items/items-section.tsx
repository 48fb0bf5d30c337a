import { useState } from 'react';
import { addIndicator, addScenario } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Pause } from '#ui/pause.tsx';
import { BehaviourForm } from './behaviour-form.tsx';
import { FindingBadge } from '../fields/finding-badge.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { ItemBoard } from './item-board.tsx';
import { LibraryPanel } from './library-panel.tsx';
import { PastePanel } from './paste-panel.tsx';
import { ScenarioForm } from './scenario-form.tsx';
import { useFindings, useStudio, useTakenIds } from '../studio-context.ts';

type ItemsSectionProps = { readonly kind: 'behaviours' | 'scenarios' };

/** All questions of a kind by competency; the open one is edited below its title. */
export function ItemsSection({ kind }: ItemsSectionProps) {
  const { file, place, go, jump } = useStudio();
  const { items: messages, board } = useMessages('studio');
  const [isBoard, setIsBoard] = useState(false);
  const list = kind === 'behaviours' ? 'indicators' : 'scenarios';
  return (
    <div className="rr-stack rr-stack--loose">
      <p className="rr-soft">
        {kind === 'behaviours' ? messages.behavioursLead : messages.scenariosLead}
      </p>
      <div className="rr-stack rr-stack--tight">
        <PastePanel kind={kind === 'behaviours' ? 'indicator' : 'scenario'} />
        <LibraryPanel kind={kind} />
        <p>
          <Button
            aria-pressed={isBoard}
            onClick={() => {
              setIsBoard(!isBoard);
              go({ item: null });
            }}
          >
            {board.show}
          </Button>
        </p>
        <FieldProblems path={[list]} />
      </div>
      {isBoard && place.item === null ? (
        <ItemBoard
          kind={kind}
          onOpen={(id) => {
            setIsBoard(false);
            go({ item: id });
            jump([list, file[list].findIndex((item) => item.id === id)]);
          }}
        />
      ) : (
        file.competencies.map(({ id, name }) => (
          <CompetencyItems key={id} kind={kind} competency={id} name={name} />
        ))
      )}
    </div>
  );
}

type CompetencyItemsProps = ItemsSectionProps & {
  readonly competency: string;
  readonly name: string;
};

function CompetencyItems({ kind, competency, name }: CompetencyItemsProps) {
  const { file, edit, go } = useStudio();
  const taken = useTakenIds();
  const messages = useMessages('studio').items;
  const all = kind === 'behaviours' ? file.indicators : file.scenarios;
  const items = all.flatMap((item, at) => (item.competency === competency ? [{ item, at }] : []));
  const add = () => {
    const make = kind === 'behaviours' ? addIndicator : addScenario;
    const place = { competency, stage: 1 };
    const { id } = make(file, place, taken);
    edit((now) => make(now, place, taken).file, `add ${id}`);
    go({ item: id });
  };
  return (
    <section className="rr-stack rr-stack--tight" aria-label={messages.of(name)}>
      <h3>{name}</h3>
      {items.length === 0 && <p className="rr-soft">{messages.empty}</p>}
      <ul className="rr-studio-list">
        {items.map(({ item, at }) => (
          <ItemEntry key={item.id} kind={kind} at={at} />
        ))}
      </ul>
      <p>
        <Button onClick={add}>
          {kind === 'behaviours' ? messages.addBehaviour(name) : messages.addScenario(name)}
        </Button>
      </p>
    </section>
  );
}

function ItemEntry({ kind, at }: ItemsSectionProps & { readonly at: number }) {
  const { file, place, go, remarks } = useStudio();
  const { form, items: messages, review } = useMessages('studio');
  const list = kind === 'behaviours' ? 'indicators' : 'scenarios';
  const item = file[list][at];
  const found = useFindings([list, at], true);
  if (item === undefined) return null;
  const isOpen = place.item === item.id;
  const said = remarks.filter(({ on }) => on === item.id).length;
  const title = 'anchors' in item ? item.title : item.stem;
  const asked = file.forms.find(({ stage }) => stage >= item.stage)?.name ?? '';
  return (
    <li className="rr-studio-entry">
      <button
        type="button"
        className="rr-studio-item"
        aria-expanded={isOpen}
        onClick={() => go({ item: isOpen ? null : item.id })}
      >
        <span>{title === '' ? form.unnamed : title}</span>
        <span className="rr-studio-tags">
          <Pause />
          <span className="rr-studio-tag">{messages.formOf(asked)}</span>
          {said > 0 && (
            <>
              <Pause />
              <span className="rr-studio-tag">{review.count(said)}</span>
            </>
          )}
          <FindingBadge found={found} />
        </span>
      </button>
      {isOpen &&
        (kind === 'behaviours' ? (
          <BehaviourForm key={item.id} at={at} />
        ) : (
          <ScenarioForm key={item.id} at={at} />
        ))}
    </li>
  );
}
