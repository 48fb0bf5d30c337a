import type { ReactNode } from 'react';
import { type ChoicesProps, useChoices } from './use-choices.tsx';

type ScreenQuestionProps<Value extends string | number> = ChoicesProps<Value> & {
  readonly heading: ReactNode;
  readonly prompt: ReactNode;
  readonly error?: { readonly id: string; readonly text: string } | null;
};

/**
 * The question of a whole screen: heading, prompt and answers. The group is around the screen, not
 * here: it is an element that stays from question to question, is named by the heading and, as long
 * as there is an error, described by it. Screen readers say a group's name whenever the focus comes
 * in from outside, so a group of the answers alone would repeat each heading right after it.
 *
 * The heading is the same element for the next question, so `heading` must be, too: were it a new one,
 * Orca would say it and go on below the answers. The box around the answers, too, stays. When an answer
 * that has the focus is removed, Orca quietly goes on from what is left in the box that held it; if that
 * were the heading, it would already be there when the focus comes, and say nothing.
 */
export function ScreenQuestion<Value extends string | number>(props: ScreenQuestionProps<Value>) {
  const { heading, prompt, error = null } = props;
  const { area, radios } = useChoices(props);
  return (
    <div {...area}>
      {heading}
      <p className="rr-choice__legend">{prompt}</p>
      {error !== null && (
        <p className="rr-choice__error" id={error.id}>
          {error.text}
        </p>
      )}
      {radios}
    </div>
  );
}
