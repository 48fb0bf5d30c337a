import type { Path } from '../../problem.ts';
import { expectedSeconds } from '../expected-seconds.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/** A role's own figure gets a warning when it is off by more than this factor. */
const TIME_FACTOR = 1.6;

export function lintTimes(role: Role): readonly RoleWarning[] {
  const check = (path: Path, seconds: number, expected: number): readonly RoleWarning[] => {
    const factor = Math.max(seconds / expected, expected / seconds);
    const message = `${seconds} seconds, and by its words about ${Math.round(expected)}`;
    return factor <= TIME_FACTOR ? [] : [{ kind: 'timing', path, message }];
  };
  return [
    ...oddMinutes(role),
    ...role.indicators.flatMap((item, at) =>
      check(['indicators', at, 'seconds'], item.seconds, expectedSeconds(item)),
    ),
    ...role.scenarios.flatMap((item, at) =>
      check(['scenarios', at, 'seconds'], item.seconds, expectedSeconds(item)),
    ),
  ];
}

/** Compares a form's stated minutes with the seconds of its questions. */
function oddMinutes(role: Role): readonly RoleWarning[] {
  return role.forms.flatMap((form, at): readonly RoleWarning[] => {
    const items = [...role.indicators, ...role.scenarios].filter(
      ({ stage }) => stage <= form.stage,
    );
    const expected = items.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
    const factor = Math.max(form.minutes / expected, expected / form.minutes);
    return factor <= TIME_FACTOR
      ? []
      : [
          {
            kind: 'timing',
            path: ['forms', at, 'minutes'],
            message: `${form.minutes} minutes, and the seconds of its questions make ${expected.toFixed(1)}`,
          },
        ];
  });
}
