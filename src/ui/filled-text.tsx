import { Fragment, type ReactNode } from 'react';

type FilledTextProps = {
  /** A whole sentence with named placeholders: "{score} of 100, {range}". */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
};

/** A sentence with elements in its placeholders, in the order of the language. */
export function FilledText({ text, parts }: FilledTextProps) {
  return text.split(/\{(\w+)\}/).map((piece, index) => {
    const key = `${index}`;
    if (index % 2 === 1) {
      const part = parts[piece];
      // A changing text must be the only child of its element, for page translators.
      return typeof part === 'object' ? (
        <Fragment key={key}>{part}</Fragment>
      ) : (
        <span key={key}>{part}</span>
      );
    }
    return piece === '' ? null : <span key={key}>{piece}</span>;
  });
}

/** The same for numbers and names, as plain text. */
export function fillText(text: string, parts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name]));
}
