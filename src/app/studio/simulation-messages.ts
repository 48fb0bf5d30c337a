import type { FormId, FormSimulation, Role } from '#core';

/** What the page asks of its worker: one form, answered by so many people. */
export type SimulationWanted = {
  readonly role: Role;
  readonly form: FormId;
  readonly people: number;
  readonly seed: number;
};

/** What the worker says: how many have answered, and at the end what came of it. */
export type SimulationSaid =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'end'; readonly result: FormSimulation };
