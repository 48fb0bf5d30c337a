import {
  type FrameMessage,
  type HelloConfig,
  type HostMessage,
  parseHello,
  parseHostMessage,
  PROTOCOL_VERSIONS,
} from '#core';

/** The page that frames this one, once it has answered. */
export type Host = {
  /** 'https://careers.example'; 'null' when the host has no origin to name. */
  readonly origin: string;
  readonly config: HelloConfig;
};

export type HostChannel = {
  /** Says something to the host; nothing happens until it has answered. */
  readonly send: (message: FrameMessage) => void;
  readonly close: () => void;
};

type Listeners = {
  readonly onHost: (host: Host) => void;
  readonly onMessage: (message: HostMessage) => void;
};

/**
 * Calls the page around this frame and listens for its answer: the first well-formed one of the
 * parent window with the number that the loader gave. From then on everything goes through a
 * channel of its own, which no other window can reach.
 */
export function openHostChannel(
  nonce: string,
  { onHost, onMessage }: Listeners,
  view: Window = window,
): HostChannel {
  let port: MessagePort | null = null;

  const hear = ({ source, origin, data, ports }: MessageEvent) => {
    const end = ports[0];
    if (source !== view.parent || end === undefined) return;
    const hello = parseHello(data);
    if (hello?.id !== nonce || !PROTOCOL_VERSIONS.includes(hello.version)) return;
    view.removeEventListener('message', hear);
    port = end;
    end.addEventListener('message', (event: MessageEvent) => {
      const message = parseHostMessage(event.data);
      if (message !== null) onMessage(message);
    });
    end.start();
    onHost({ origin, config: hello.config });
  };

  if (view.parent !== view) {
    view.addEventListener('message', hear);
    // To whoever it is: it carries nothing that the page around did not give itself.
    view.parent.postMessage({ roleradar: 'ready', versions: PROTOCOL_VERSIONS, id: nonce }, '*');
  }
  return {
    send: (message) => port?.postMessage(message),
    close: () => {
      view.removeEventListener('message', hear);
      port?.close();
      port = null;
    },
  };
}
