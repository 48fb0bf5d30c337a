import { useState } from 'react';
import {
  addCompetency,
  coverageAt,
  goalIn,
  levelName,
  levelOf,
  middleOfLevel,
  moveEntry,
  removeCompetency,
  setTarget,
  setWeight,
  sharesOf,
  weightsByTarget,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { DraftRadar } from './draft-radar.tsx';
import { FieldProblems } from './fields/field-problems.tsx';
import { MoveButtons } from './items/move-buttons.tsx';
import { PointsSlider } from './fields/points-slider.tsx';
import { RemarksAt } from './review/remarks-at.tsx';
import { fieldId, useStudio, useTakenIds } from './studio-context.ts';
import { TextField } from './fields/text-field.tsx';

/** The axes of the radar with their targets and weights, beside the radar itself. */
export function CompetenciesSection() {
  const { file, edit } = useStudio();
  const messages = useMessages('studio').competencies;
  const own = file.profiles.some(({ id, weights }) => id === 'role' && weights !== undefined);
  return (
    <div className="rr-studio-beside">
      <div className="rr-stack">
        <p className="rr-soft">{messages.lead}</p>
        <FieldProblems path={['competencies']} />
        <ol className="rr-studio-list">
          {file.competencies.map(({ id }, at) => (
            <Axis key={id} at={at} />
          ))}
        </ol>
        <NewAxis />
        <div>
          <p className="rr-soft">{own ? null : messages.byTarget}</p>
          {own ? (
            <Button onClick={() => edit((now) => weightsByTarget(now), 'weights by target')}>
              {messages.toTargets}
            </Button>
          ) : (
            <p className="rr-studio-hint">{messages.byTargetHint}</p>
          )}
        </div>
      </div>
      <div className="rr-studio-sticky">
        <DraftRadar />
        <Covered />
      </div>
    </div>
  );
}

function Axis({ at }: { readonly at: number }) {
  const { file, edit } = useStudio();
  const messages = useMessages('studio').competencies;
  const { share } = useFormatters();
  const announce = useAnnounce();
  const competency = file.competencies[at];
  if (competency === undefined) return null;
  const { id, name } = competency;
  const { target, weight } = goalIn(file, id);
  const items = [...file.indicators, ...file.scenarios].filter((each) => each.competency === id);
  const level = levelName(file, levelOf(target, file.model.cuts));
  const profile = file.profiles.findIndex((each) => each.id === 'role');
  const path = ['profiles', profile, 'targets', id];
  return (
    <li className="rr-studio-entry rr-studio-axis" id={fieldId(['competencies', at])} tabIndex={-1}>
      <RemarksAt on={id} />
      <TextField path={['competencies', at, 'name']} most={80} hint={null} />
      <TextField path={['competencies', at, 'description']} most={600} hint={null} />
      <PointsSlider
        id={fieldId(path)}
        label={messages.target}
        name={messages.targetOf(name)}
        value={target}
        note={messages.level(level)}
        onChange={(points) => edit((now) => setTarget(now, id, points), `target ${id}`)}
      />
      <FieldProblems path={path} />
      <PointsSlider
        id={fieldId(['profiles', profile, 'weights', id])}
        label={messages.weight}
        name={messages.weightOf(name)}
        value={weight}
        note={messages.share(share(sharesOf(file).get(id) ?? 0))}
        onChange={(points) => edit((now) => setWeight(now, id, points), `weight ${id}`)}
      />
      <FieldProblems path={['profiles', profile, 'weights', id]} />
      <MoveButtons
        name={name}
        at={at}
        count={file.competencies.length}
        onMove={(to) =>
          edit(
            (now) => ({ ...now, competencies: moveEntry(now.competencies, at, to) }),
            `move ${id} ${to}`,
          )
        }
        onRemove={() => {
          edit((now) => removeCompetency(now, id), `remove ${id}`);
          announce(messages.removed(name, items.length));
        }}
      />
    </li>
  );
}

/** The lowest level for which to show the coverage of somebody who has it in everything. */
const TOLD_FROM = 2;

/** How much of the role somebody covers who has the same level in every competency. */
function Covered() {
  const { file } = useStudio();
  const messages = useMessages('studio').competencies;
  const { share } = useFormatters();
  const { cuts } = file.model;
  if (cuts.length !== file.levels.length - 1) return null;
  return (
    <ul className="rr-soft">
      {file.levels.slice(TOLD_FROM).map(({ name }, at) => (
        <li key={name}>
          {messages.covers(name, share(coverageAt(file, middleOfLevel(at + TOLD_FROM, cuts))))}
        </li>
      ))}
    </ul>
  );
}

function NewAxis() {
  const { edit } = useStudio();
  const taken = useTakenIds();
  const messages = useMessages('studio').competencies;
  const [name, setName] = useState('');
  return (
    <form
      className="rr-studio-field"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        const plain = name.trim();
        if (plain === '') return;
        edit((now) => addCompetency(now, plain, taken), `add ${plain}`);
        setName('');
      }}
    >
      <label htmlFor="studio-new-axis">{messages.name}</label>
      <div className="rr-cluster">
        <input
          id="studio-new-axis"
          className="rr-studio-input"
          autoComplete="off"
          data-own-undo=""
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit">{messages.add}</Button>
      </div>
    </form>
  );
}
