import { elementAt } from '../../element-at.ts';
import type { Path } from '../../problem.ts';
import type { Role, RoleProfile } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/**
 * Warns of numbers that seem to use another scale than the format's, and of invalid dates and
 * currencies.
 */
export function lintFigures(role: Role): readonly RoleWarning[] {
  return [...otherScales(role), ...facts(role)];
}

function otherScales(role: Role): readonly RoleWarning[] {
  const scale = (path: Path, message: string): RoleWarning => ({ kind: 'scale', path, message });
  const found: RoleWarning[] = role.profiles.flatMap((profile, at) =>
    scalesOf(role, profile).map(([path, message]) => scale(['profiles', at, ...path], message)),
  );
  role.profiles.forEach(({ targets, weights }, at) => {
    const figures = (each: Pick<RoleProfile, 'targets' | 'weights'>) =>
      role.competencies.map(({ id }) => [each.targets[id], each.weights[id]]).join(' ');
    const first = role.profiles.findIndex(
      (each) => figures(each) === figures({ targets, weights }),
    );
    if (first < at)
      found.push(
        scale(
          ['profiles', at, 'targets'],
          `the figures are those of ${elementAt(role.profiles, first).title}: nobody can tell the two apart`,
        ),
      );
  });
  if (Math.max(...role.model.cuts) <= 10) {
    found.push(
      scale(
        ['model', 'cuts'],
        'the cuts between levels look like another scale; they are points, usually 12.5, 37.5, 62.5, 87.5',
      ),
    );
  }
  const bands = role.bands.map(({ from }) => from);
  if (Math.max(...bands) <= 10)
    found.push(
      scale(['bands', 0, 'from'], 'bands begin at points from 0 to 100, usually 95, 80, 50, 15, 0'),
    );
  role.salary.rows.forEach((row, at) => {
    const path = ['salary', 'rows', at, 'median'];
    if (row.median > 0 && row.median < 1000 && row.per === 'year')
      found.push(
        scale(
          path,
          `a median of ${row.median}: is a thousands point read as a decimal point? Write 70000`,
        ),
      );
    if (row.median > 1000 && row.per === 'hour' && !SMALL_CURRENCIES.has(row.currency))
      found.push(scale(path, `a median of ${row.median} an hour: is it the pay of a year?`));
  });
  return found;
}

/** Warns of targets of one profile that seem to use another scale, or that nobody can reach. */
function scalesOf(
  { competencies }: Role,
  { targets, weights }: RoleProfile,
): readonly (readonly [path: Path, message: string])[] {
  const goals = competencies.map(({ id }) => [id, targets[id] ?? 0, weights[id] ?? 0] as const);
  const highest = Math.max(...goals.map(([, target]) => target));
  const asked = ['targets', elementAt(goals, 0)[0]];
  if (highest === 0) return [[[], 'every target is 0: nobody can get a role fit']];
  const found: (readonly [path: Path, message: string])[] = [];
  if (highest <= 1) {
    found.push([asked, 'targets look like 0 to 1; they are points from 0 to 100, so 0.85 is 85']);
  } else if (highest <= 10) {
    found.push([
      asked,
      `targets look like levels of 1 to ${highest <= 5 ? 5 : 10}; they are points from 0 to 100, where 25 are one level`,
    ]);
  } else {
    for (const [id, target] of goals) {
      const path = ['targets', id];
      if (target === 0) {
        found.push([path, `the target of ${id} is 0: it says nothing in role fit`]);
      } else if (target < 5) {
        found.push([
          path,
          `the target of ${id} is ${target} of 100, while others are up to ${highest}`,
        ]);
      }
    }
    if (goals.every(([, target]) => target === 100)) {
      found.push([asked, 'every target is 100: nobody is that in everything']);
    }
  }
  if (!goals.some(([, target, weight]) => target > 0 && weight > 0)) {
    found.push([[], 'no competency has both a target and a weight: nobody can get a role fit']);
  }
  return found;
}

/** Currencies in which an hour's pay can be over 1,000. */
const SMALL_CURRENCIES: ReadonlySet<string> = new Set(
  'AMD CLP COP CRC HUF IDR IQD IRR ISK JPY KHR KRW KZT LAK LBP LKR MGA MMK MNT NGN PKR PYG RSD RWF SYP TZS UGX UZS VND XAF XOF YER'.split(
    ' ',
  ),
);

const CURRENCIES: ReadonlySet<string> = new Set(
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'.split(
    ' ',
  ),
);

function facts(role: Role): readonly RoleWarning[] {
  const found: RoleWarning[] = [];
  const { asOf } = role.tools;
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.toISOString().slice(0, 10) !== asOf) {
    found.push({
      kind: 'facts',
      path: ['tools', 'asOf'],
      message: `there is no ${asOf} in the calendar`,
    });
  } else if (year < 2015 || year > 2040) {
    found.push({ kind: 'facts', path: ['tools', 'asOf'], message: `is the year ${year} right?` });
  }
  role.salary.rows.forEach(({ currency }, at) => {
    if (CURRENCIES.has(currency)) return;
    found.push({
      kind: 'facts',
      path: ['salary', 'rows', at, 'currency'],
      message: `no country pays in ${currency}: a currency has a code such as EUR, GBP, USD`,
    });
  });
  return found;
}
