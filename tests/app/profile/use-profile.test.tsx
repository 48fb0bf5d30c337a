// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  encodeAnswers,
  layoutOf,
  ownProfile,
  routes,
  scoreResponses,
  withCode,
  withQuery,
} from '#core';
import { useProfile } from '#app/profile/use-profile.ts';
import { askedFor, BAD_GOALS, BAR_NAMES, GOOD_TARGETS } from '#tests/support/bad-goals.ts';
import { realRole } from '#tests/support/role-file.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

afterEach(cleanup);

const role = realRole();
const CODE = encodeAnswers({ role: layoutOf(role), responses: TYPICAL_ANSWERS });
const OWN_FIT = scoreResponses(role, TYPICAL_ANSWERS).fit?.score;

function Shown() {
  const { profile, problem, profiledRole, setBy } = useProfile(role);
  const isOwn = profile === ownProfile(role);
  const fit = scoreResponses(profiledRole, TYPICAL_ANSWERS).fit?.score;
  return (
    <p>{JSON.stringify({ isOwn, why: problem?.code ?? null, fit, title: profile.title, setBy })}</p>
  );
}

/** What a page at this address holds results against. */
function at(path: string): unknown {
  render(
    <InApp context={makeAppContext()} path={path}>
      <Shown />
    </InApp>,
  );
  return JSON.parse(screen.getByText(/^\{/).textContent);
}

const PLACES = [
  ['a role’s page', (query: string) => withQuery(routes.role(role.id), query)],
  ['the questions', (query: string) => withQuery(routes.assess(role.id), query)],
  ['an own result', (query: string) => withQuery(routes.result(role.id), query)],
  ['a result link', (query: string) => withCode(withQuery(routes.shared(role.id), query), CODE)],
] as const;

describe.each(PLACES)('at the address of %s', (_, addressWith) => {
  it.each(BAD_GOALS.map((goal) => [goal.name, goal] as const))(
    '%s gives the role’s own figures, and why',
    (_name, goal) => {
      const query = new URLSearchParams(Object.fromEntries(askedFor(goal))).toString();
      expect(at(addressWith(query))).toMatchObject({
        isOwn: true,
        fit: OWN_FIT,
        why: 'profile' in goal.asked ? 'unknown-profile' : 'unreadable-targets',
      });
    },
  );

  it.each(BAR_NAMES)('a name of a bar with %s is plain text', (_name, given, shown) => {
    const address = addressWith(`targets=${GOOD_TARGETS}&bar=${encodeURIComponent(given)}`);
    expect(at(address)).toMatchObject({ isOwn: false, why: null, title: shown, setBy: 'link' });
  });
});
