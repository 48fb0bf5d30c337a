import { databaseNameAt } from '../storage/storage-names.ts';

/** Notifies other tabs that a draft was changed. */
export type DraftChannel = {
  readonly notify: (id: string) => void;
  /** Receives the ids of drafts that other tabs have changed. Returns the unsubscribe function. */
  readonly listen: (listener: (id: string) => void) => () => void;
};

/** The channel of a build at `root`. Without BroadcastChannel, a tab finds out when it saves. */
export function createDraftChannel(root: string): DraftChannel {
  if (typeof BroadcastChannel === 'undefined') {
    return { notify: () => undefined, listen: () => () => undefined };
  }
  const channel = new BroadcastChannel(`${databaseNameAt(root)}:studio`);
  return {
    notify: (id) => channel.postMessage(id),
    listen: (listener) => {
      const handleMessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') listener(data);
      };
      channel.addEventListener('message', handleMessage);
      return () => channel.removeEventListener('message', handleMessage);
    },
  };
}
