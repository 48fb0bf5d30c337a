import { type Response, type Role, encodeAnswers, layoutOf, parseRoleText } from '#core';
import { CURRENT_ROLE_TEXT } from './ai-engineer.ts';

type Item = { id: string; competency: string; indicators: readonly string[] };
type RoleFile = {
  indicators: readonly Item[];
  scenarios: readonly Item[];
  profiles: readonly object[];
  progression: readonly object[];
};

/** Names as people give them, and as long as a translation makes them; take the first three to twelve. */
export const COMPETENCY_NAMES = {
  ordinary:
    'Technical Depth, Troubleshooting, Communication, Process Complexity, Documentation, Delivery, Data Modelling, Security, Mentoring, Observability, Cost Awareness, Research',
  long: 'Incident Command and Communication under Pressure, Regulatory Compliance Documentation, Cross-functional Stakeholder Management, Responsible Experimentation with Customers, Infrastructure Reliability and Capacity Planning, Architecture of Distributed Systems, Security and Privacy by Design, Knowledge Sharing and Mentoring, Budgeting and Cost Control, Accessibility and Inclusive Design, Quantitative Research Methods, Long-term Technical Strategy',
} as const;

/** The current role with other competencies, three to twelve, among which its questions are shared out. */
export function roleWithCompetencies(names: readonly string[]): {
  readonly text: string;
  readonly role: Role;
} {
  const file = JSON.parse(CURRENT_ROLE_TEXT) as RoleFile;
  const ids = names.map((_, index) => `X${index + 1}`);
  const idAt = (index: number) => ids[index % ids.length] ?? '';
  const indicators = file.indicators.map((item, at) => ({ ...item, competency: idAt(at) }));
  const competencyOf = new Map(indicators.map(({ id, competency }) => [id, competency] as const));
  const scenarios = file.scenarios.map((item) => {
    const competency = competencyOf.get(item.indicators[0] ?? '') ?? '';
    return {
      ...item,
      competency,
      indicators: item.indicators.filter((id) => competencyOf.get(id) === competency),
    };
  });
  const targets = Object.fromEntries(ids.map((id, at) => [id, 55 + ((at * 35) % 40)]));
  const text = JSON.stringify({
    ...file,
    competencies: names.map((name, at) => ({ id: idAt(at), name, description: `${name}.` })),
    indicators,
    scenarios,
    profiles: file.profiles.map((each) => ({ ...each, targets, weights: targets })),
    progression: file.progression.map((step) => ({ ...step, competencies: [] })),
  });
  const role = parseRoleText(text);
  if (!role.ok) throw new Error(JSON.stringify(role.error.slice(0, 3)));
  return { text, role: role.value };
}

/** The code of somebody who answered all of that role, different for every seed. */
export function codeFor(role: Role, seed = 0, name = ''): string {
  const rate = (at: number) => Math.min(4, 1 + ((at * 7 + seed * 3) % 5) * ((seed % 2) + 1));
  const responses = new Map<string, Response>([
    ...role.indicators.map(({ id }, at) => [id, rate(at)] as const),
    ...role.scenarios.map(({ id, options }, at) => [id, (at + seed) % options.length] as const),
  ]);
  return encodeAnswers({ role: layoutOf(role), responses, ...(name !== '' && { name }) });
}
