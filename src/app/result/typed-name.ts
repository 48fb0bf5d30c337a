import { createContext, useContext } from 'react';

/** The name that a person typed for their card and for paper, and the setter. */
export type NameTyped = readonly [name: string, onType: (name: string) => void];

/** It lasts as long as the page: nothing stores or sends it. */
export const TypedNameContext = createContext<NameTyped>(['', () => undefined]);

export function useTypedName(): NameTyped {
  return useContext(TypedNameContext);
}
