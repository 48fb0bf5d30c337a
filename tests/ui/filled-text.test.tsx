// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FilledText, fillText } from '#ui/filled-text.tsx';

it.each([
  ['{score} of 100, {range}', '<b>61</b><span> of 100, </span><span>46 to 76</span>'],
  [
    '{range}: von 100 Punkten {score}',
    '<span>46 to 76</span><span>: von 100 Punkten </span><b>61</b>',
  ],
  ['nothing to fill', '<span>nothing to fill</span>'],
])('puts the parts of "%s" where the sentence wants them', (text, html) => {
  const parts = { score: <b>61</b>, range: '46 to 76' };
  const { container } = render(<FilledText text={text} parts={parts} />);
  expect(container.innerHTML).toBe(html);
});

it('fills numbers into a text', () => {
  expect(fillText('{done} of {total} done', { done: 3, total: 20 })).toBe('3 of 20 done');
});
