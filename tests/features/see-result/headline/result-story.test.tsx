import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  holdAgainst,
  listProfiles,
  type Role,
  type RoleResult,
  scoreResponses,
  seededRandom,
} from '#core';
import { messagesOf } from '#i18n/load-messages.ts';
import { ResultStory } from '#features/see-result/headline/result-story.tsx';
import { newestRoles } from '#tests/support/newest-roles.ts';
import { simulatePerson } from '#tests/support/simulate-person.ts';

const tellTo = (role: Role, { story }: RoleResult, owner: 'own' | 'shared') =>
  renderToStaticMarkup(<ResultStory role={role} story={story} owner={owner} />)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** A person for every role and form, each held against another profile of the ladder in turn. */
function* people(count: number, seed: number) {
  const random = seededRandom(seed);
  const forms = newestRoles.flatMap((role) => role.forms.map((form) => ({ role, form })));
  for (let at = 0; at < count; at += 1) {
    const { role, form } = forms[at % forms.length] ?? {};
    if (role === undefined || form === undefined) throw new Error('no role');
    const { responses } = simulatePerson(role, form, random);
    yield { role, form, responses };
  }
}

describe('of 1,000 simulated people', () => {
  const told = [...people(1000, 20261130)].flatMap(({ role, responses }, at) => {
    const profiles = listProfiles(role);
    const profile = at % 3 === 0 ? profiles[at % profiles.length] : undefined;
    const held = profile === undefined ? role : holdAgainst(role, profile);
    const result = scoreResponses(held, responses);
    return (['own', 'shared'] as const).map((owner) => tellTo(held, result, owner));
  });
  const wrong = (isWrong: (story: string) => boolean) => told.filter(isWrong).slice(0, 3);

  it('each is two whole sentences that begin and end as sentences do', () => {
    const sentence = '[A-Z][^.!?]*\\.';
    expect(wrong((story) => !new RegExp(`^${sentence} ${sentence}$`).test(story))).toEqual([]);
  });

  it('each can be read: no place left open, nothing twice, no more than 50 words', () => {
    expect(wrong((story) => /[{}]|undefined|null|\s\s|,,| ,| \.|\(\)/.test(story))).toEqual([]);
    expect(wrong((story) => / (\S+) \1\b/i.test(story))).toEqual([]);
    expect(wrong((story) => story.split(' ').length > 50)).toEqual([]);
  });

  it('each speaks either to the person or about them, throughout', () => {
    const own = /^You .*\. (?:Your|Start|To go further, start|You have) /;
    const shared = /^This person .*\. (?:Their|They|To go further, they) /;
    expect(told.filter((story, at) => !(at % 2 === 0 ? own : shared).test(story))).toEqual([]);
  });

  it('behaviours stand in them as parts of a sentence', () => {
    expect(
      wrong((story) => /(?: at| is| with) [A-Z]/.test(story.replace(/ at [A-Z]\w+ level/, ''))),
    ).toEqual([]);
  });

  it('none judges anybody', () => {
    const { own, shared } = messagesOf('en', 'see-result');
    const words = JSON.stringify([own.story, shared.story]);
    expect(words).not.toMatch(/\b(?:weak|fail|poor|bad|lack|below|gap|only|excellent|expert)/i);
  });

  it('most have a behaviour that stands out, and there are stories of every kind', () => {
    const share = (part: string) =>
      told.filter((story) => story.includes(part)).length / told.length;
    expect(share('best at')).toBeGreaterThan(0.6);
    for (const part of ['nearly everything', 'asks for in', ' level', 'start', 'almost surely'])
      expect(share(part), part).toBeGreaterThan(0.01);
  });
});

it('fifty of them, for people to read', async () => {
  const lines = [...people(50, 20261128)].map(({ role, form, responses }, at) => {
    const result = scoreResponses(role, responses);
    const fit = `${role.title}, ${form.name}, role fit ${String(Math.round(result.fit?.score ?? 0))}`;
    return `${String(at + 1)}. ${fit}: ${tellTo(role, result, 'own')}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/fifty-stories.txt');
});
