import type { Role } from '../../role/role.ts';
import { encodeAnswers } from '../../share/encode-result-code.ts';
import { layoutOf } from '../../share/layouts/role-layout.ts';
import { samplePeople } from './move-of-scores.ts';

/**
 * Codes of answers that were issued for versions of the site's roles: those of the golden corpus.
 * Its codes of scores are left out, since their fit wasn't computed from their scores.
 */
const ISSUED: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'ai-engineer/1',
    [
      '100202JP1WTXDQCRV68YZXVH9F12BZZZZZZZZZZZY9SDNXN',
      '100202JP1G0000000000000000008711SE70ZZZZYPSXCAT',
      '180202JP1GNJMHF2RME53MQZWJEVYEGFX5Z90PS6CSK4SEMVBC',
      '180202JP1GNJSNTVESHPCHXZVQ2JY24MPS5NT9ZK6CSGVRBF0E',
      '100202JP1RHY94XV7EV9ZYJBGZBC7ZZZZZZZZZZZYV1Z17R',
      '100202JP1WTXDQCRV68YZXVH9F12BZZZZZZZZZZZM488TG5',
      '180202JP1GNJGGSHADX2ZSJYARYPX2XAC7SNCGSMZKPWY3A09H',
      '180202JP1GNJSNTVEAG8BPEZN18G50HD2GTQ990XA4ZWD950XP',
      '180202JP1GNJCK37HXV4JFEVZ7DRCAN2KRAP2FVTWGGWH1XYKT',
      '180202JP1GNJSE1SJ1YP06VN7JEDV8CM0PS7TRFH2GEM7XZ62W',
      '180202JP1GNJHD88WS32S2JQPM3SACT9B6EWJW33ZRA0AGV1Y8',
      '180202JP1GNJF3W8XC0B6C1SGT4YWBC58SYMEK5XVXCMB75QQ2',
      '1C0202JP1GRM23H1YE604ASTQZ3CJWZYKY8EAVX616N5G2C7PYH',
      '1C0202JP1GRM623ANKA90E0HH5C4YS14WJQXJAAV7GPVGSFX2RT',
      '1C0202JP1GRM90ATSBRQ861BMSDPPEW72GHX8GZC1YE9G4JDFC1',
      '1C0202JP1GRME402676HYQBGY6J8NFCRQXSZBX5SM3D5GEAWN9C',
      '1C0202JP1GRMJM5GRJ8PFAB02A1AVE7H79J7GEDHFBQDGK10XMG',
      '1G0202JP1K21CHGJ0K3FESJPRRB3CM262TY5TMSCH3X21XVNDB6CYG01NE73Q0H5V5AM',
      '1W0202JP1H428TPKFRENJ1W4ZMT521SCGHMFKPNS1EP8X5JCQ7N4NBGVK235D3MHQ1GE6ZNQA',
      '1R0202JP1G00FKTJ2SA12N4K299S5JG8K8EHT70WST5WQQGBK5F1GPTW3CCMH2J7TZ7E8X9A3AJ4FDSVVXGNMQDNMV0VRJR8VTSTQ',
      '1R0202JP1ZZZZYB44DWP88VSCGHQJS13F5J26YB44DWP88VSCGHQJS13F5J26YB44DWP88VSCGHQJS13F5J26YB44DWP88VSCGHQJS13F5J26YB44D86GEGBXFCKPNY4E1F8Z6WX2BZQ5BM69CQY5VH6',
    ],
  ],
]);

/** Simulated people for each form of a role without issued links. */
const PEOPLE = 4;
const SEED = 14;

/**
 * Sample result codes of a role: issued ones if the site knows any, otherwise codes of simulated
 * people, a few for each form. Deterministic for a role.
 */
export function sampleCodes(role: Role): readonly string[] {
  const issued = ISSUED.get(`${role.id}/${role.version}`);
  if (issued !== undefined) return issued;
  const layout = layoutOf(role);
  return role.forms.flatMap((form) =>
    samplePeople(role, form, PEOPLE, SEED).map(({ responses }) =>
      encodeAnswers({ role: layout, responses }),
    ),
  );
}
