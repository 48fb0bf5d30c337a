import type { Role } from '#core';
import { useLocale, useWords } from '#i18n/locale.tsx';
import { rolePageWords } from '#i18n/role-page.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { PageSection } from './page-section.tsx';
import { coveredAt, levelAt, levelBounds, levelMiddle } from './profile-reading.ts';

/** What the role asks for: the radar, the same figures as text, and how to read them. */
export function ProfileSection({ role }: { readonly role: Role }) {
  const words = useWords(rolePageWords).profile;
  const locale = useLocale();
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const weights = role.competencies.reduce((sum, { weight }) => sum + weight, 0);
  const cuts = role.model.cuts;
  const highest = Math.max(...role.competencies.map(({ target }) => target));
  const top = role.levels.length - 1;
  const solid = levelMiddle(top - 1, cuts);
  const nameOf = (level: number) => role.levels[level]?.name ?? '';

  return (
    <PageSection id="competencies" title={words.title} intro={words.intro}>
      <div className="rr-profile">
        <ul className="rr-profile__list">
          {role.competencies.map(({ id, name, description, target, weight }) => (
            <li key={id}>
              <h3>{name}</h3>
              <p>
                <strong>{points.format(target)}</strong>{' '}
                <span className="rr-soft">{words.ofHundred}</span>
              </p>
              <p>{description}</p>
              <p className="rr-facts rr-soft">
                <span>{words.level(nameOf(levelAt(target, cuts)))}</span>
                <span>{words.weight(percent.format(weights === 0 ? 0 : weight / weights))}</span>
              </p>
            </li>
          ))}
        </ul>
      </div>
      <div className="rr-prose">
        <h3>{words.readingTitle}</h3>
        <p>{role.basedOn}</p>
        {levelAt(highest, cuts) === top ? (
          <p>{words.demanding(points.format(highest), nameOf(top))}</p>
        ) : null}
        <p>
          {words.solid(
            nameOf(top - 1),
            points.format(solid),
            percent.format(coveredAt(solid, role.competencies)),
          )}
        </p>
      </div>
      <Disclosure summary={words.levelsSummary}>
        <dl className="rr-stack">
          {role.levels.map(({ name, description }, level) => {
            const { from, to } = levelBounds(level, cuts);
            return (
              <div key={name}>
                <dt>
                  <strong>{name}</strong>{' '}
                  <span>{words.levelRange(points.format(from), points.format(to))}</span>
                </dt>
                <dd>{description}</dd>
              </div>
            );
          })}
        </dl>
      </Disclosure>
    </PageSection>
  );
}
