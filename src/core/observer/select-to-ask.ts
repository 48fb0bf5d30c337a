import type { Indicator, Role } from '../role/role.ts';

/** Seconds of rating, so that reading the request and sending the link back fit into five minutes. */
const MOST_SECONDS = 270;

/**
 * Selects about as many of these behaviours as an observer rates in five minutes: the next steps
 * first, then the others in the role's own order, which takes the competencies in turn and begins
 * with those that Quick asks. In the order of the role's file.
 */
export function selectToAsk(
  role: Pick<Role, 'indicators' | 'order'>,
  rated: readonly string[],
  steps: readonly string[],
): readonly Indicator[] {
  const all = new Map(role.indicators.map((each) => [each.id, each]));
  const wanted = new Set([...steps, ...role.order].filter((id) => rated.includes(id)));
  const chosen = new Set<string>();
  let left = MOST_SECONDS;
  for (const id of wanted) {
    left -= all.get(id)?.seconds ?? 0;
    if (left < 0) break;
    if (all.has(id)) chosen.add(id);
  }
  return role.indicators.filter(({ id }) => chosen.has(id));
}
