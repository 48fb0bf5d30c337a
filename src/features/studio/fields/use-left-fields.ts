import { useEffect, useMemo, useState } from 'react';
import { type DraftFile, type Finding, type Path, type StudioSection, valueAt } from '#core';
import type { Studio } from '../studio-context.ts';

/** True for a text that is still to be written: its field isn't wrong yet. */
export function isStillEmpty({ message, severity }: Finding): boolean {
  return severity === 'error' && message.endsWith('got ""');
}

/**
 * Tells texts that are still to be written from those that were left empty. An empty field becomes an
 * error when somebody leaves it or looks at the publish screen, and is one from the start where the
 * file that the draft began from has it empty.
 */
export function useLeftFields(
  file: DraftFile,
  base: DraftFile | null,
  section: StudioSection,
): Pick<Studio, 'isToDo' | 'leave'> {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [hasAsked, setHasAsked] = useState(false);
  if (section === 'publish' && !hasAsked) setHasAsked(true);
  const afterPress = useAfterPress();
  return useMemo(
    () => ({
      isToDo: (finding) =>
        isStillEmpty(finding) &&
        !hasAsked &&
        !left.has(placeOf(file, finding.path).join('.')) &&
        (base === null || !isEmptyIn(base, placeOf(file, finding.path))),
      leave: (path) => {
        const place = placeOf(file, path).join('.');
        if (!left.has(place)) afterPress(() => setLeft((before) => new Set([...before, place])));
      },
    }),
    [file, base, left, hasAsked, afterPress],
  );
}

/**
 * Returns a function that runs another one now or, while the pointer is down, once it is up again: a
 * button that a new message moves away between the two would not be pressed.
 */
function useAfterPress(): (act: () => void) => void {
  const [press] = useState(() => {
    let isDown = false;
    let waiting: (() => void)[] = [];
    const release = () => {
      isDown = false;
      // After the click, which comes last.
      setTimeout(() => waiting.splice(0).forEach((act) => act()));
    };
    return {
      down: () => {
        isDown = true;
      },
      release,
      after: (act: () => void) => {
        if (isDown) waiting = [...waiting, act];
        else act();
      },
    };
  });
  useEffect(() => {
    const { down, release } = press;
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      document.removeEventListener('pointerdown', down, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  }, [press]);
  return press.after;
}

/** A path with the ids of entries in place of their numbers, which change when entries are moved. */
function placeOf(file: unknown, path: Path): Path {
  return path.map((key, at) => {
    const id = typeof key === 'number' ? valueAt(file, [...path.slice(0, at + 1), 'id']) : null;
    return typeof id === 'string' && id !== '' ? id : key;
  });
}

function isEmptyIn(base: unknown, place: Path): boolean {
  const found = place.reduce<unknown>((inside, key) => {
    const byId = Array.isArray(inside) && typeof key === 'string';
    return byId
      ? inside.find((entry: unknown) => valueAt(entry, ['id']) === key)
      : valueAt(inside, [key]);
  }, base);
  return found === '';
}
