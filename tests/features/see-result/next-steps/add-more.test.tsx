// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { forecastPrecision, seededRandom } from '#core';
import { AddMore } from '#features/see-result/next-steps/add-more.tsx';
import { currentAiEngineer as role } from '#tests/support/ai-engineer.ts';
import { simulatePerson } from '#tests/support/simulate-person.ts';

const FIT = /^Your likely range of \d+ to \d+ would become about \d+ to \d+\.$/;
const DECIDED = [
  /^.+ is too close to call now and would probably be decided\.$/,
  /^.+ and .+ are too close to call now and would probably be decided\.$/,
  /^.+ is too close to call now\. The chances that it would be decided are about even\.$/,
  /^.+ and .+ are too close to call now\. Expect about \d of these \d to be decided\.$/,
];

it('foretells the range of the fit and what would be decided, and nothing that is there already', () => {
  const [quick, standard] = role.forms;
  if (quick === undefined || standard === undefined) throw new Error('two forms are needed');
  const random = seededRandom(7);
  const said = { fit: 0, decided: 0 };
  for (let person = 0; person < 40; person += 1) {
    const { responses } = simulatePerson(role, quick, random);
    const { open, decided } = forecastPrecision(role, responses, standard);
    render(
      <AddMore
        role={role}
        responses={responses}
        form={quick.id}
        isCompared={false}
        onAddForm={() => undefined}
      />,
    );
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    const ofDecisions = lines.filter((line) => line.includes('too close to call'));
    expect(ofDecisions).toHaveLength(Math.round(decided) > 0 ? 1 : 0);
    for (const line of ofDecisions) {
      expect(DECIDED.filter((sentence) => sentence.test(line))).toHaveLength(1);
      expect(open.length).toBeGreaterThan(0);
    }
    said.decided += ofDecisions.length;
    said.fit += lines.filter((line) => FIT.test(line)).length;
    cleanup();
  }
  expect(said.decided).toBeGreaterThan(5);
  expect(said.fit).toBeGreaterThan(10);
  expect(said.fit).toBeLessThan(40);
});
