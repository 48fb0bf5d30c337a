import { type ReactNode, useState } from 'react';
import { TypedNameContext, useTypedName } from './typed-name.ts';

/** One name for card and paper. Typing it renders only what shows it, not the whole result. */
export function TypedNameProvider({ children }: { readonly children: ReactNode }) {
  const typed = useState('');
  return <TypedNameContext value={typed}>{children}</TypedNameContext>;
}

/** That name at the top of a printed result. */
export function TypedNameOnPaper() {
  const name = useTypedName()[0].trim();
  return name === '' ? null : <bdi className="rr-result__named">{name}</bdi>;
}
