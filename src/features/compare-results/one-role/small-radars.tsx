import { useMessages } from '#i18n/messages.ts';
import { radarArea, radarBand, radarOutline, radarRing } from '#ui/charts/radar-geometry.ts';
import { type Person, type ResultGroup, scoreOf } from './result-group.ts';
import { ShortName } from '../people/short-name.tsx';

type SmallRadarsProps = Pick<ResultGroup, 'role' | 'competencies'> & {
  readonly people: readonly Person[];
};

/** One small radar per person, all at the same scale, for an overview; the figures are in the table. */
export function SmallRadars({ role, competencies, people }: SmallRadarsProps) {
  const messages = useMessages('compare-results');
  const count = competencies.length;
  const targets = radarOutline(competencies.map(({ target }) => target));
  return (
    <ul className="rr-compare__small">
      {people.map(({ id, label, result }) => {
        const scores = competencies.map((each) => scoreOf(result, each.id) ?? null);
        const values = scores.map((score) => score?.score ?? null);
        const lows = scores.map((score) => score?.range[0] ?? null);
        const highs = scores.map((score) => score?.range[1] ?? null);
        return (
          <li key={id}>
            <svg viewBox="-116 -116 232 232" role="img" aria-label={messages.radar.small(label)}>
              {[100, role.model.cuts[2] ?? 60].map((value) => (
                <path key={value} className="rr-radar__ring" d={radarRing(count, value)} />
              ))}
              <path className="rr-radar__band" d={radarBand(lows, highs)} />
              <path className="rr-radar__area" d={radarArea(values)} />
              <path className="rr-radar__role" d={targets} />
              <path className="rr-radar__you" d={radarOutline(values)} />
            </svg>
            <ShortName name={label} />
          </li>
        );
      })}
    </ul>
  );
}
