import { type FormEvent, useId, useState } from 'react';
import { useWords } from '#i18n/locale.tsx';
import { linkProblemWords } from '#i18n/link-problem.ts';
import { Button } from '#ui/button.tsx';

type OpenLinkBoxProps = {
  /** Opens the result in a pasted link or code; false when there is none. */
  readonly onOpen: (text: string) => boolean;
  /** The same link is asked for once more, whole this time. */
  readonly isSame?: boolean;
};

/** Where a better copy of a link goes. */
export function OpenLinkBox({ onOpen, isSame = false }: OpenLinkBoxProps) {
  const words = useWords(linkProblemWords).open;
  const [problem, setProblem] = useState<'missing' | 'unreadable' | null>(null);
  const id = useId();

  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('link');
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '') setProblem('missing');
    else setProblem(onOpen(text) ? null : 'unreadable');
  };

  return (
    <form className="rr-stack rr-stack--tight" onSubmit={open} noValidate>
      <h2>{isSame ? words.whole : words.title}</h2>
      <label htmlFor={id}>{words.label}</label>
      <div className="rr-cluster">
        <input
          id={id}
          className="rr-field rr-result__paste"
          name="link"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem !== null}
          aria-describedby={`${id}problem`}
          onChange={() => setProblem(null)}
        />
        <Button type="submit" variant="primary">
          {words.button}
        </Button>
      </div>
      <p id={`${id}problem`} className="rr-result__problem" role="alert">
        {problem === null ? '' : words[problem]}
      </p>
    </form>
  );
}
