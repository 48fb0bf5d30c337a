import { expect, it } from 'vitest';
import { labelPeople } from '#features/observers/people.ts';

it('observers are called by their names, by a number where two have one, or where there is none', () => {
  const words = {
    nameless: (n: number) => `Observer ${n}`,
    again: (name: string, n: number) => `${name} (${n})`,
  };
  expect(labelPeople(['Zoë', null, 'ZOË', 'Li', null], words)).toEqual([
    'Zoë',
    'Observer 2',
    'ZOË (2)',
    'Li',
    'Observer 5',
  ]);
});
