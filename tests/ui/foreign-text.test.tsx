// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Foreign, ForeignLanguage, useTextLanguage } from '#ui/foreign-text.tsx';

function Title() {
  return <h1 {...useTextLanguage()}>Koch</h1>;
}

function show(of: string) {
  const { container } = render(
    <ForeignLanguage of={of} around="en">
      <Title />
      <p>
        <Foreign parts={['Koch']}>See the Koch role</Foreign>
      </p>
      <p>
        <Foreign>Koch</Foreign>
      </p>
    </ForeignLanguage>,
  );
  return container.innerHTML;
}

describe('foreign text', () => {
  it('says its language, and the sentence around it doesn’t', () => {
    expect(show('de')).toBe(
      '<h1 lang="de" dir="ltr">Koch</h1>' +
        '<p><span>See the </span><span lang="de" dir="ltr">Koch</span><span> role</span></p>' +
        '<p><span lang="de" dir="ltr">Koch</span></p>',
    );
  });

  it('says nothing of language on a page in the same, and keeps each text in an element of its own', () => {
    expect(show('en')).toBe(
      '<h1>Koch</h1><p><span>See the Koch role</span></p><p><span>Koch</span></p>',
    );
  });
});
