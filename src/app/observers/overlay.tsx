import {
  type ComparedResult,
  encodeAnswers,
  layoutOf,
  type Responses,
  type Role,
  statusOf,
} from '#core';
import { OverlayRadar } from '#features/compare-results/one-role/overlay-radar.tsx';
import type { ObserverPerson } from '#features/observers/people.ts';
import { MOST_SERIES, SeriesSign } from '#ui/charts/series.tsx';
import type { Views } from './use-views.ts';

/** Observers in one radar, beside the person. */
export const MOST_IN_RADAR = MOST_SERIES - 1;

type OverlayProps = {
  readonly role: Role;
  readonly responses: Responses;
  readonly views: Views;
  readonly people: readonly ObserverPerson[];
  /** The person's own label. */
  readonly you: string;
};

/** The person and their observers over the role's profile, each with a distinct shape. */
export function Overlay({ role, responses, views, people, you }: OverlayProps) {
  const code = encodeAnswers({ role: layoutOf(role), responses });
  const about: Omit<ComparedResult, 'code' | 'competencies' | 'name'> = {
    kind: 'answers',
    role: role.id,
    version: role.version,
    date: null,
    answers: responses.size,
    // Observers' ratings give no role fit.
    fit: null,
  };
  const shapes = [
    {
      code,
      label: you,
      competencies: views.result.competencies.map(({ id, assessment }) => ({
        id,
        score: assessment,
      })),
    },
    ...people.slice(0, MOST_IN_RADAR).map(({ id: answer, label, competencies }) => ({
      code: answer,
      label,
      competencies: role.competencies.map(({ id, target }, index) => {
        const observed = competencies[index]?.observed ?? null;
        const status = observed && statusOf(observed.score, observed.range[1], target);
        return { id, score: observed && status && { ...observed, status } };
      }),
    })),
  ];
  return (
    <>
      <OverlayRadar
        role={role}
        competencies={role.competencies}
        people={shapes.map(({ code: own, label, competencies }, id) => ({
          id,
          label,
          name: label,
          isEarlier: false,
          sharesDay: false,
          result: { ...about, code: own, name: label, competencies },
        }))}
      />
      <ul className="rr-observers__people">
        {shapes.map(({ code: own, label }, index) => (
          <li key={own} className="rr-cluster">
            <SeriesSign series={index} />
            <span dir="auto">{label}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
