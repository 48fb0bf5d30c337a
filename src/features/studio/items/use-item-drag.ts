import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

/** Key of the item's id in the drag data. */
const ITEM = 'studioItem';

type ItemDrag<Entry extends HTMLElement> = {
  readonly ref: RefObject<Entry | null>;
  /** Another item is being dragged over this one. */
  readonly isOver: boolean;
};

/**
 * Makes an entry draggable (with an `id`), a drop target (with `onDrop`, which gets the id of the
 * dropped entry), or both. The library is loaded when entries are rendered; without it, and without
 * a mouse, buttons and menus do the same.
 */
export function useItemDrag<Entry extends HTMLElement = HTMLLIElement>(
  id: string | null,
  onDrop: ((dragged: string) => void) | null,
): ItemDrag<Entry> {
  const ref = useRef<Entry>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent((dragged: string) => onDrop?.(dragged));
  const isTarget = onDrop !== null;
  useEffect(() => {
    const element = ref.current;
    let isCurrent = element !== null;
    const stops: (() => void)[] = [];
    const start = async () => {
      const { draggable, dropTargetForElements } =
        await import('@atlaskit/pragmatic-drag-and-drop/element/adapter');
      if (!isCurrent || element === null) return;
      if (id !== null) stops.push(draggable({ element, getInitialData: () => ({ [ITEM]: id }) }));
      if (!isTarget) return;
      stops.push(
        dropTargetForElements({
          element,
          canDrop: ({ source }) =>
            typeof source.data[ITEM] === 'string' && source.data[ITEM] !== id,
          onDragEnter: () => setIsOver(true),
          onDragLeave: () => setIsOver(false),
          onDrop: ({ source }) => {
            setIsOver(false);
            drop(String(source.data[ITEM]));
          },
        }),
      );
    };
    void start().catch(() => undefined);
    return () => {
      isCurrent = false;
      stops.forEach((stop) => stop());
    };
  }, [id, isTarget]);
  return { ref, isOver };
}
