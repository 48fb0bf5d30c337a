// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ImportAnswers } from '#app/quiz/import-answers.tsx';
import { recoverFromChunkError } from '#app/shell/chunk-load-recovery.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

vi.mock('#app/quiz/incoming-answers.tsx', () => {
  throw new Error('gone after a deploy');
});
vi.mock('#app/shell/chunk-load-recovery.ts', () => ({
  recoverFromChunkError: vi.fn(() => Promise.resolve()),
}));

it('loads the page again when the code that asks about a link’s answers is gone', async () => {
  render(
    <InApp context={makeAppContext()} path="/roles/ai-engineer/assess/#1ABCDEFGHJK">
      <ImportAnswers role={role}>
        <p>the questions</p>
      </ImportAnswers>
    </InApp>,
  );
  await vi.waitFor(() => expect(recoverFromChunkError).toHaveBeenCalledWith({ wouldLose: false }));
  expect(screen.queryByText('the questions')).toBeNull();
});
