import { elementAt } from '../../element-at.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/** What an anchor of each level typically says, lowest first. */
const LADDER: readonly RegExp[] = [
  /have not|haven['’]t|never done|not done/i,
  /with help|following|guid/i,
  /on my own|routine|independent/i,
  /\bown\b.*(?:production|hard|result)|in production/i,
  /set (?:how|the|up how)|others (?:do|run|use)|raise others/i,
];

/** Warns of anchors and levels whose words suggest another order than lowest to highest. */
export function lintLadders(role: Role): readonly RoleWarning[] {
  const found: RoleWarning[] = [];
  const climbs = (texts: readonly string[]) => {
    const ranks = texts.flatMap((text) => {
      const rank = LADDER.findIndex((form) => form.test(text));
      return rank < 0 ? [] : [rank];
    });
    return (
      ranks.length < 5 || ranks.every((rank, at) => at === 0 || rank >= elementAt(ranks, at - 1))
    );
  };
  role.indicators.forEach(({ anchors }, at) => {
    const [lowest = '', ...higher] = anchors;
    const isNever = (text: string) => /^(?:I )?(?:have not|haven['’]t|have never)\b/i.test(text);
    if (!isNever(lowest) && higher.some(isNever)) {
      found.push({
        kind: 'order',
        path: ['indicators', at, 'anchors'],
        message:
          'the statement that says “not yet” is not the first: statements go from the lowest level to the highest',
      });
    } else if (!climbs(anchors)) {
      found.push({
        kind: 'order',
        path: ['indicators', at, 'anchors'],
        message: 'these statements don’t climb: they go from the lowest level to the highest',
      });
    }
  });
  const best = ['full match', 'strong match', 'developing', 'foundations', 'early days'];
  const places = role.bands.map(({ name }) => best.indexOf(name.trim().toLowerCase()));
  if (places.every((place) => place >= 0) && places.some((place, at) => place !== at)) {
    found.push({
      kind: 'order',
      path: ['bands'],
      message: `bands go from the best to the lowest: ${best.join(', ')}`,
    });
  }
  const usual = ['starting', 'guided', 'independent', 'owner', 'lead'];
  const names = role.levels.map(({ name }) => usual.indexOf(name.trim().toLowerCase()));
  if (names.every((rank) => rank >= 0) && names.some((rank, at) => rank !== at)) {
    found.push({
      kind: 'order',
      path: ['levels'],
      message:
        'levels go from the lowest to the highest: Starting, Guided, Independent, Owner, Lead',
    });
  } else if (!climbs(role.levels.map(({ description }) => description))) {
    found.push({
      kind: 'order',
      path: ['levels'],
      message: 'these levels don’t climb: they go from the lowest to the highest',
    });
  }
  return found;
}
