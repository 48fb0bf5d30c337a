import { describe, expect, it } from 'vitest';
import { findItem, isValidResponse, listItems } from '#core';
import { choicesOf, responseOf, valueOf } from '#features/take-assessment/choices-of.ts';
import { readAiEngineer } from './ai-engineer.ts';

const role = readAiEngineer();
const pick = (id: string) => {
  const item = findItem(role, id);
  if (item === undefined) throw new Error(id);
  return item;
};

describe('the choices of an item', () => {
  it('are a rating’s anchors, the lowest level first', () => {
    const item = pick('TD1');
    if (item.kind !== 'rating') throw new Error('TD1 is a rating');
    const choices = choicesOf(item, 'I don’t know');
    expect(choices.map(({ label }) => label)).toEqual(item.indicator.anchors);
    expect(choices.map(({ value }) => value)).toEqual(['0', '1', '2', '3', '4']);
  });

  it('are a scenario’s options with the file’s own index, and “I don’t know” last', () => {
    const item = pick('TD-S1');
    if (item.kind !== 'scenario') throw new Error('TD-S1 is a scenario');
    const choices = choicesOf(item, 'I don’t know');
    expect(choices.at(-1)).toMatchObject({ value: 'idk', label: 'I don’t know', apart: true });
    for (const { value, label } of choices.slice(0, -1)) {
      expect(label).toBe(item.scenario.options[Number(value)]?.text);
    }
    expect(choices).toHaveLength(item.scenario.options.length + 1);
  });

  it('don’t keep the file’s order in every scenario', () => {
    const orders = role.scenarios.map(({ id }) =>
      choicesOf(pick(id), '')
        .map(({ value }) => value)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(5);
  });

  it('stand for valid responses, there and back, in every item of the role', () => {
    for (const item of listItems(role)) {
      for (const { value } of choicesOf(item, '')) {
        expect(isValidResponse(item, responseOf(value))).toBe(true);
        expect(valueOf(responseOf(value))).toBe(value);
      }
    }
  });

  it('leave a skipped or unasked item without a mark', () => {
    expect(valueOf('skipped')).toBeNull();
    expect(valueOf(undefined)).toBeNull();
  });
});
