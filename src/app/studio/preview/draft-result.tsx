import { type ReactNode, useMemo, useState } from 'react';
import {
  type FormId,
  levelName,
  levelOf,
  levelWidth,
  type Role,
  scoreResponses,
  seededRandom,
  simulatePerson,
} from '#core';
import { ResultView } from '#features/see-result/result-view.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from './choice.tsx';

type DraftResultProps = {
  readonly role: Role;
  readonly show: (page: ReactNode) => ReactNode;
};

const VIEWS = ['honest', 'over', 'far'] as const;
/** How far self-view lies above skill, in levels. */
const LEVELS_ABOVE = { honest: 0, over: 0.5, far: 1 } as const;

/** The result of a simulated person, at any level, who rates themselves accurately or not. */
export function DraftResult({ role, show }: DraftResultProps) {
  const messages = useMessages('studio').look;
  const { whole } = useFormatters();
  const [points, setPoints] = useState(60);
  const [view, setView] = useState<(typeof VIEWS)[number]>('honest');
  const [form, setForm] = useState<FormId>(role.forms.at(-1)?.id ?? 'quick');
  const [seed, setSeed] = useState(1);
  const taken = role.forms.find(({ id }) => id === form) ?? role.forms[0];
  const level = levelName(role, levelOf(points, role.model.cuts));
  const responses = useMemo(() => {
    const skills = Object.fromEntries(role.competencies.map(({ id }) => [id, points]));
    const overRating = LEVELS_ABOVE[view] * levelWidth(role.model.cuts);
    const person = { skills, overRating };
    return taken === undefined ? null : simulatePerson(role, taken, person, seededRandom(seed));
  }, [role, points, view, taken, seed]);
  if (responses === null || taken === undefined) return null;
  return (
    <>
      <div className="rr-studio-field">
        <label htmlFor="studio-person">{messages.level}</label>
        <input
          id="studio-person"
          type="range"
          min={3}
          max={97}
          value={points}
          aria-valuetext={messages.levelValue(whole(points), level)}
          onChange={(event) => setPoints(event.currentTarget.valueAsNumber)}
        />
        <p className="rr-studio-hint">{messages.levelValue(whole(points), level)}</p>
      </div>
      <div className="rr-cluster rr-studio-places">
        <Choice
          label={messages.view}
          options={VIEWS}
          names={messages.views}
          value={view}
          onChange={setView}
        />
        <Choice
          label={messages.form}
          options={role.forms.map(({ id }) => id)}
          names={{ quick: '', standard: '', complete: '', ...namesOf(role) }}
          value={taken.id}
          onChange={setForm}
        />
        <Button onClick={() => setSeed(seed + 1)}>{messages.again}</Button>
      </div>
      {show(
        <ResultView
          key={`${points} ${view} ${form} ${seed}`}
          role={role}
          result={scoreResponses(role, responses)}
          responses={responses}
          form={taken.id}
          origin={{
            kind: 'shared',
            name: messages.person(level),
            date: null,
            band: null,
            version: role.version,
            current: role.version,
          }}
          inFrame
        />,
      )}
    </>
  );
}

function namesOf(role: Role): Readonly<Record<string, string>> {
  return Object.fromEntries(role.forms.map(({ id, name }) => [id, name]));
}
