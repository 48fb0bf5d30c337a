import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { Role } from '#core';
import { useAppContext } from '../shell/app-context.ts';
import { recoverFromChunkError } from '../shell/chunk-load-recovery.ts';
import { focusHeading } from '../shell/focus-heading.ts';

const load = () => import('./incoming-answers.tsx');

type Props = { readonly role: Role; readonly children: ReactNode };

/**
 * A resume link opens the assessment with a code in the fragment. The children are shown until the
 * code has been read, so that hydration matches the prerendered page; then the person is asked, by
 * code that only such a link loads.
 */
export function ImportAnswers({ role, children }: Props) {
  const { hash, state } = useLocation() as { readonly hash: string; readonly state: unknown };
  const { quizzes } = useAppContext();
  const [text, setText] = useState<string | null>(null);
  const [part, setPart] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  // Read immediately, because the assessment removes the fragment with its first history entry.
  useEffect(() => {
    if (MAY_HOLD_A_CODE.test(hash)) setText(hash);
    else if (state === DECIDED) setText(null);
  }, [hash, state]);
  const isNeeded = text !== null && part === null;
  useEffect(() => {
    if (!isNeeded) return;
    // The fragment is still in the address: a reload asks again.
    load().then(setPart, () => recoverFromChunkError({ wouldLose: quizzes.hasUnsavedAnswers() }));
  }, [isNeeded, quizzes]);
  const asked = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone, and what follows it is a new screen.
    if (text === null && asked.current) focusHeading();
    asked.current = text !== null;
  }, [text]);
  if (text === null) return children;
  return part === null ? null : <part.IncomingAnswers role={role} text={text} />;
}

/** An anchor on the page ("#content") is no code; a truncated code is still reported as one. */
const MAY_HOLD_A_CODE = /^#(?!content$|[a-z-]{1,20}$)./;

/** History entry state after the person's decision; it contains no question. */
export const DECIDED = 'answers-decided';
