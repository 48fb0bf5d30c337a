import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

/** Key of the item's id in the drag data. */
const ITEM = 'studioItem';

type ItemDrag = {
  readonly ref: RefObject<HTMLLIElement | null>;
  /** Another item is being dragged over this one. */
  readonly isOver: boolean;
};

/**
 * Makes an entry draggable and a drop target: `onDrop` gets the id of the dropped entry. The
 * library is loaded when entries are rendered; without it, and without a mouse, buttons do the
 * same.
 */
export function useItemDrag(id: string, onDrop: (dragged: string) => void): ItemDrag {
  const ref = useRef<HTMLLIElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const element = ref.current;
    let isCurrent = element !== null;
    let stop: () => void = () => undefined;
    const start = async () => {
      const { draggable, dropTargetForElements } =
        await import('@atlaskit/pragmatic-drag-and-drop/element/adapter');
      if (!isCurrent || element === null) return;
      const stopDragging = draggable({ element, getInitialData: () => ({ [ITEM]: id }) });
      const stopTaking = dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data[ITEM] === 'string' && source.data[ITEM] !== id,
        onDragEnter: () => setIsOver(true),
        onDragLeave: () => setIsOver(false),
        onDrop: ({ source }) => {
          setIsOver(false);
          drop(String(source.data[ITEM]));
        },
      });
      stop = () => {
        stopDragging();
        stopTaking();
      };
    };
    void start().catch(() => undefined);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [id]);
  return { ref, isOver };
}
