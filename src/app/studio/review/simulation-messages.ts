import type { FormId, FormSimulation, Role } from '#core';

/** A request to the worker: one form, answered by this many people. */
export type SimulationRequest = {
  readonly role: Role;
  readonly form: FormId;
  readonly people: number;
  readonly seed: number;
};

/** The worker's messages: progress, and finally the result. */
export type SimulationMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'end'; readonly result: FormSimulation };
