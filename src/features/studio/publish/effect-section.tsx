import { useEffect, useState } from 'react';
import {
  competencyName,
  giveNewId,
  type ItemEffect,
  listItemEffects,
  type MoveOfScores,
  moveOfScores,
  parseRole,
  type Role,
  samplePeople,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { shorten } from '../fields/field-words.ts';
import { LinksEffect } from './links-effect.tsx';
import { useStudio, useTakenIds } from '../studio-context.ts';

/** Simulated people, as many as take about a second. */
const PEOPLE = 80;
const SEED = 22;

/** The effects of the edits on questions, and on results compared with this version. */
export function EffectSection() {
  const { file, base } = useStudio();
  const messages = useMessages('studio').effect;
  if (base === null) return <p className="rr-soft">{messages.noBase}</p>;
  const effects = listItemEffects(base, file);
  const isNext = base.id === file.id;
  return (
    <div className="rr-stack rr-stack--loose">
      <p>
        {!isNext
          ? messages.ownRole
          : base.version === file.version
            ? messages.sameVersion(base.version)
            : messages.links(base.version)}
      </p>
      <section className="rr-stack rr-stack--tight" aria-labelledby="studio-effects">
        <h3 id="studio-effects">{messages.questions}</h3>
        {effects.length === 0 && <p>{messages.noQuestions}</p>}
        <ul className="rr-studio-list">
          {effects.map((effect) => (
            <Effect key={`${effect.kind} ${effect.id}`} effect={effect} />
          ))}
        </ul>
      </section>
      <Scores />
      <LinksEffect />
    </div>
  );
}

function Effect({ effect }: { readonly effect: ItemEffect }) {
  const { edit } = useStudio();
  const taken = useTakenIds();
  const messages = useMessages('studio').effect;
  const { id, kind, before, after } = effect;
  const changed = after.flatMap((text, at) =>
    before[at] === text || before.length === 0 ? [] : [{ text, was: before[at] ?? '' }],
  );
  const canMeanOther = kind === 'words' || kind === 'keys' || kind === 'difficulty';
  return (
    <li className="rr-studio-entry rr-stack rr-stack--tight">
      <p>
        <span className="rr-studio-tag">{messages.kinds[kind]}</span>{' '}
        <strong>{shorten((after.length === 0 ? before : after)[0] ?? '') ?? id}</strong>
      </p>
      {kind === 'words' && (
        <ul className="rr-studio-changes">
          {changed.map(({ text, was }) => (
            <li key={`${was} ${text}`}>
              <del>{was}</del> <ins>{text}</ins>
            </li>
          ))}
        </ul>
      )}
      <p className="rr-studio-hint">{messages.explain[kind]}</p>
      {canMeanOther && (
        <p>
          <Button
            variant={kind === 'keys' ? 'primary' : 'secondary'}
            onClick={() => edit((now) => giveNewId(now, id, taken), `new id ${id}`)}
          >
            {messages.newId}
          </Button>
        </p>
      )}
    </li>
  );
}

function Scores() {
  const { file, base, check } = useStudio();
  const messages = useMessages('studio').effect;
  const { signedTenths } = useFormatters();
  const move = useMove(check.role);
  const before = base === null ? 0 : base.competencies.length;
  if (check.role === null || before === 0) return <p className="rr-soft">{messages.notYet}</p>;
  if (move === null) return <p role="status">{messages.counting}</p>;
  const form = check.role.forms.at(-1)?.name ?? '';
  return (
    <section className="rr-stack rr-stack--tight" aria-labelledby="studio-moves">
      <h3 id="studio-moves">{messages.scores}</h3>
      <p className="rr-studio-hint">{messages.people(move.people, form)}</p>
      <dl className="rr-studio-figures">
        <dt>{messages.fit}</dt>
        <dd>{signedTenths(move.fit)}</dd>
        <dt>{messages.most}</dt>
        <dd>{signedTenths(move.most)}</dd>
        <dt>{messages.otherBand}</dt>
        <dd>{messages.of(move.otherBand, move.compared)}</dd>
        {[...move.competencies].map(([id, points]) => (
          <Moved key={id} name={nameIn(file, id)} points={signedTenths(points)} />
        ))}
      </dl>
    </section>
  );
}

function Moved({ name, points }: { readonly name: string; readonly points: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{points}</dd>
    </>
  );
}

/** Computed after rendering; null until then, and if there is nothing to compare with. */
function useMove(after: Role | null): MoveOfScores | null {
  const { base } = useStudio();
  const [move, setMove] = useState<MoveOfScores | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = base === null ? null : parseRole(base);
      const form = before?.ok === true ? before.value.forms.at(-1) : undefined;
      if (after === null || before?.ok !== true || form === undefined) return setMove(null);
      const people = samplePeople(before.value, form, PEOPLE, SEED);
      setMove(
        moveOfScores(
          before.value,
          after,
          people.map(({ responses }) => responses),
        ),
      );
    }, 50);
    return () => clearTimeout(timer);
  }, [base, after]);
  return move;
}

function nameIn(
  file: { readonly competencies: readonly { readonly id: string; readonly name: string }[] },
  wanted: string,
): string {
  return competencyName(file, wanted);
}
