import { describe, expect, it } from 'vitest';
import { ownProfile, selectProfile } from '#core';
import { buildQuery, parseFrameQuery } from '../../src/core/embed/frame-address.ts';
import { readAttributes } from '../../src/embed-host/read-attributes.ts';
import { askedFor, BAD_GOALS, BAR_NAMES, GOOD_TARGETS } from '#tests/support/bad-goals.ts';
import { realRole } from '#tests/support/role-file.ts';

const role = realRole();

/** The profile that a frame holds results against, when its element has these attributes. */
function profileBy(attributes: Readonly<Record<string, string>>) {
  const { fixed } = readAttributes((name) => attributes[name] ?? null);
  const { goal } = parseFrameQuery(buildQuery(fixed.query));
  return selectProfile(role, new Map(Object.entries(goal)) as unknown as URLSearchParams);
}

describe('the goal of an embed, from its attributes to its frame', () => {
  it('is the targets with their name', () => {
    const { profile } = profileBy({ targets: GOOD_TARGETS, 'targets-name': 'Acme Senior' });
    expect(profile).toMatchObject({ kind: 'bar', title: 'Acme Senior', targets: { TD: 85 } });
  });

  it('is the role’s own without any', () => {
    expect(profileBy({})).toEqual({ profile: ownProfile(role), problem: null });
  });

  it.each(BAD_GOALS.map((goal) => [goal.name, goal] as const))(
    '%s gives the role’s own, and why',
    (_, goal) => {
      const asked = askedFor(goal);
      const { profile, problem } = profileBy({
        profile: 'ai-engineer',
        ...(asked.has('profile') && { 'target-profile': asked.get('profile') ?? '' }),
        ...(asked.has('targets') && { targets: asked.get('targets') ?? '' }),
      });
      expect(profile).toBe(ownProfile(role));
      expect(problem).not.toBeNull();
    },
  );

  it.each(BAR_NAMES)('a name with %s is plain text', (_, given, shown) => {
    expect(profileBy({ targets: GOOD_TARGETS, 'targets-name': given }).profile.title).toBe(shown);
  });
});
