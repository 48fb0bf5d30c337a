import { Fragment, type ReactNode } from 'react';

type FilledTextProps = {
  /** A whole sentence with named places for its parts: "{score} of 100, {range}". */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
};

/** A sentence with elements in it, each where the language wants it. */
export function FilledText({ text, parts }: FilledTextProps) {
  return text.split(/\{(\w+)\}/).map((piece, index) => {
    const key = `${index}`;
    if (index % 2 === 1) {
      const part = parts[piece];
      // A changing text is the only child of its element, for page translators.
      return typeof part === 'object' ? (
        <Fragment key={key}>{part}</Fragment>
      ) : (
        <span key={key}>{part}</span>
      );
    }
    return piece === '' ? null : <span key={key}>{piece}</span>;
  });
}

/** The same with numbers and names alone, as text. */
export function fillText(text: string, parts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name]));
}
