import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

type StepBehavioursProps = {
  readonly role: Role;
  readonly progression: Role['progression'][number] | undefined;
};

/**
 * The competencies that a step rests on, and the behaviours it needs. A step with targets says how
 * much it asks for; one without needs these competencies at the highest level.
 */
export function StepBehaviours({ role, progression }: StepBehavioursProps) {
  const messages = useMessages('role-page').progression;
  const language = useTextLanguage();
  const { list } = useFormatters();
  if (progression === undefined) return null;
  const { competencies, indicators, profile } = progression;
  const top = role.levels.at(-1)?.name ?? '';
  const names = competencies.flatMap((id) => role.competencies.filter((one) => one.id === id));
  const called = role.indicators.filter(({ id }) => indicators.includes(id));
  return (
    <>
      {names.length === 0 ? null : (
        <p>
          <Foreign parts={[top, ...names.map(({ name }) => name)]}>
            {profile === undefined
              ? messages.bring(top, list(names.map(({ name }) => name)))
              : messages.restsOn(list(names.map(({ name }) => name)))}
          </Foreign>
        </p>
      )}
      {called.length === 0 ? null : (
        <Disclosure summary={messages.behaviours(called.length)}>
          <dl className="rr-stack">
            {called.map(({ id, title: behaviour, anchors }) => (
              <div key={id}>
                <dt {...language}>{behaviour}</dt>
                <dd {...language}>{anchors.at(-1)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}
