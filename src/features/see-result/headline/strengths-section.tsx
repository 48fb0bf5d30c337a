import type { Role, RoleResult } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { Pause } from '#ui/pause.tsx';
import { nameOf } from '../competencies/result-row.ts';
import { ResultSection } from '../result-section.tsx';

type StrengthsSectionProps = {
  readonly role: Role;
  readonly strengths: RoleResult['strengths'];
};

/** Strengths by name; the answers behind them are collapsed. */
export function StrengthsSection({ role, strengths }: StrengthsSectionProps) {
  const messages = useMessages('see-result').strengths;
  const language = useTextLanguage();
  if (strengths.length === 0) return null;
  return (
    <ResultSection id="strengths" title={messages.title}>
      <ul className="rr-result__strengths">
        {strengths.map(({ indicator: id, competency, rating }) => {
          const indicator = role.indicators.find((each) => each.id === id);
          if (indicator === undefined || rating === null) return null;
          return (
            <li key={id}>
              <Disclosure
                summary={
                  <>
                    <span {...language}>{indicator.title}</span>
                    <Pause />
                    <span className="rr-result__of">
                      <Foreign>{nameOf(role, competency)}</Foreign>
                    </span>
                  </>
                }
              >
                <q className="rr-result__anchor" {...language}>
                  {indicator.anchors[rating]}
                </q>
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </ResultSection>
  );
}
