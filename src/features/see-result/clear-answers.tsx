import { useEffect, useRef, useState } from 'react';
import type { Role } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { seeResultWords } from '#i18n/see-result.ts';
import { Button } from '#ui/button.tsx';
import { ResultSection } from './result-section.tsx';

type ClearAnswersProps = { readonly role: Role; readonly onClear: () => void };

/** Deletes this role's answers, after asking in place: no dialog, nothing covered. */
export function ClearAnswers({ role, onClear }: ClearAnswersProps) {
  const words = useWords(seeResultWords).clear;
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return (
    <ResultSection id="data" title={words.title} intro={words.text} onScreenOnly>
      {asking ? (
        <div className="rr-stack" role="group" aria-labelledby="data-title">
          <p id="data-warning">{words.warning(role.title)}</p>
          <p className="rr-cluster">
            <Button ref={keep} aria-describedby="data-warning" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
            <Button variant="danger" aria-describedby="data-warning" onClick={onClear}>
              {words.confirm}
            </Button>
          </p>
        </div>
      ) : (
        <p>
          <Button ref={ask} onClick={() => setAsking(true)}>
            {words.button}
          </Button>
        </p>
      )}
    </ResultSection>
  );
}
