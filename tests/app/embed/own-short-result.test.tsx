// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { OwnShortResult } from '#app/embed/own-short-result.tsx';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

afterEach(cleanup);

it.each([true, false])(
  'the card in a frame says whether scenarios were explained before they were answered: %s',
  async (wereExplained) => {
    const context = makeAppContext({ inFrame: true });
    const quiz = context.quizzes.of(aiEngineer);
    const scenarios = [...TYPICAL_ANSWERS.keys()].filter((id) => id.includes('-S'));
    if (wereExplained) quiz.noteExplained(scenarios.slice(0, 2));
    for (const [id, value] of TYPICAL_ANSWERS) quiz.respond(id, value);
    render(
      <InApp context={context}>
        <QuizStoreProvider store={quiz}>
          <OwnShortResult role={aiEngineer} actions={null} onShowWhole={() => undefined} />
        </QuizStoreProvider>
      </InApp>,
    );
    await screen.findByRole('button', { name: 'See the full result' });
    const said = screen.queryByText(/scenarios explained before you answered/);
    expect(said !== null).toBe(wereExplained);
  },
);
