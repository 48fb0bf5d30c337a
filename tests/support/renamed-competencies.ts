import { type Response, type Role, encodeAnswers, layoutOf, parseRoleText } from '#core';
import { CURRENT_ROLE_TEXT } from './ai-engineer.ts';

type Item = { id: string; competency: string; indicators: readonly string[] };
type RoleFile = {
  indicators: readonly Item[];
  scenarios: readonly Item[];
  profiles: readonly object[];
  progression: readonly object[];
};

/** Twelve ordinary names, and twelve as long as after a translation; a role takes the first three or more. */
export const COMPETENCY_NAMES = {
  ordinary:
    'Technical Depth, Troubleshooting, Communication, Process Complexity, Documentation, Delivery, Data Modelling, Security, Mentoring, Observability, Cost Awareness, Research',
  long: 'Incident Command and Communication under Pressure, Regulatory Compliance Documentation, Cross-functional Stakeholder Management, Responsible Experimentation with Customers, Infrastructure Reliability and Capacity Planning, Architecture of Distributed Systems, Security and Privacy by Design, Knowledge Sharing and Mentoring, Budgeting and Cost Control, Accessibility and Inclusive Design, Quantitative Research Methods, Long-term Technical Strategy',
} as const;

/** The current role with three to twelve other competencies, among which its questions are distributed. */
export function roleWithCompetencies(names: readonly string[]): {
  readonly text: string;
  readonly role: Role;
} {
  const file = JSON.parse(CURRENT_ROLE_TEXT) as RoleFile;
  const ids = names.map((_, index) => `X${index + 1}`);
  const idAt = (index: number) => ids[index % ids.length] ?? '';
  const indicators = file.indicators.map((item, index) => ({ ...item, competency: idAt(index) }));
  const competencyOf = new Map(indicators.map(({ id, competency }) => [id, competency] as const));
  const scenarios = file.scenarios.map((item) => {
    const competency = competencyOf.get(item.indicators[0] ?? '') ?? '';
    return {
      ...item,
      competency,
      indicators: item.indicators.filter((id) => competencyOf.get(id) === competency),
    };
  });
  const targets = Object.fromEntries(ids.map((id, index) => [id, 55 + ((index * 35) % 40)]));
  const text = JSON.stringify({
    ...file,
    competencies: names.map((name, index) => ({ id: idAt(index), name, description: `${name}.` })),
    indicators,
    scenarios,
    profiles: file.profiles.map((each) => ({ ...each, targets, weights: targets })),
    progression: file.progression.map((step) => ({ ...step, competencies: [] })),
  });
  const role = parseRoleText(text);
  if (!role.ok) throw new Error(JSON.stringify(role.error.slice(0, 3)));
  return { text, role: role.value };
}

/** The code of somebody who answered every item of that role, different for every seed. */
export function codeFor(role: Role, seed = 0, name = ''): string {
  const rate = (index: number) => Math.min(4, 1 + ((index * 7 + seed * 3) % 5) * ((seed % 2) + 1));
  const responses = new Map<string, Response>([
    ...role.indicators.map(({ id }, index) => [id, rate(index)] as const),
    ...role.scenarios.map(
      ({ id, options }, index) => [id, (index + seed) % options.length] as const,
    ),
  ]);
  return encodeAnswers({ role: layoutOf(role), responses, ...(name !== '' && { name }) });
}
