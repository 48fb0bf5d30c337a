// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { writeRoleFile } from '#core';
import { packText } from '#platform/files/pack-text.ts';
import { blankFile } from '#tests/support/draft-files.ts';
import { ReviewPage } from '../../../../src/app/studio/review/review-page.tsx';
import { packedForReview } from '../../../../src/app/studio/review/review-place.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const remark = () => screen.findByLabelText<HTMLTextAreaElement>('Comment on Ovens');

describe('a draft that was sent for review', () => {
  it('opens out of its link, and keeps what was said over a reload', async () => {
    const packed = packedForReview(`#review=${await packText(JSON.stringify(blankFile))}`) ?? '';
    const { unmount } = render(<ReviewPage packed={packed} />);
    await screen.findByRole('heading', { name: 'Review: Baker' });
    fireEvent.change(await remark(), { target: { value: 'Which ovens?' } });
    unmount();
    render(<ReviewPage packed={packed} />);
    expect((await remark()).value).toBe('Which ovens?');
  });

  it('opens out of a file, and is the same draft there', async () => {
    render(<ReviewPage packed="" />);
    const choose = (name: string, text: string) =>
      fireEvent.change(screen.getByLabelText('Choose the role file of the draft'), {
        target: { files: [new File([text], name)] },
      });
    choose('photo.json', 'no role');
    await screen.findByText('photo.json isn’t a role file.');
    choose('1.json', writeRoleFile(blankFile));
    expect((await remark()).value).toBe('');
  });

  it('is told to be cut where the link is', async () => {
    const packed = (await packText(JSON.stringify(blankFile))) ?? '';
    render(<ReviewPage packed={packed.slice(0, -20)} />);
    await screen.findByText(/This link is not complete/);
    expect(screen.getByLabelText('Choose the role file of the draft')).toBeDefined();
  });

  it('has an address of its own', () => {
    expect(packedForReview('#review=')).toBe('');
    expect(packedForReview('#review')).toBeNull();
    expect(packedForReview('#abcd/review')).toBeNull();
  });
});
