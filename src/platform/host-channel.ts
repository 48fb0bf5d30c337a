import {
  type FrameMessage,
  type HelloConfig,
  type HostMessage,
  parseHello,
  parseHostMessage,
  PROTOCOL_VERSIONS,
} from '#core';

/** The host page that frames this one, known once it has replied. */
export type Host = {
  /** 'https://careers.example'; 'null' when the host has an opaque origin. */
  readonly origin: string;
  readonly config: HelloConfig;
};

export type HostChannel = {
  /** Sends a message to the host; does nothing until it has replied. */
  readonly send: (message: FrameMessage) => void;
  readonly close: () => void;
};

type Listeners = {
  readonly onHost: (host: Host) => void;
  readonly onMessage: (message: HostMessage) => void;
};

/**
 * Announces this frame to the host page and waits for its reply: the first well-formed one from the
 * parent window that carries the loader's nonce. All further messages go through a private
 * MessagePort, which no other window can reach.
 */
export function openHostChannel(
  nonce: string,
  { onHost, onMessage }: Listeners,
  view: Window = window,
): HostChannel {
  let port: MessagePort | null = null;

  const handleHello = ({ source, origin, data, ports }: MessageEvent) => {
    const end = ports[0];
    if (source !== view.parent || end === undefined) return;
    const hello = parseHello(data);
    if (hello?.id !== nonce || !PROTOCOL_VERSIONS.includes(hello.version)) return;
    view.removeEventListener('message', handleHello);
    port = end;
    end.addEventListener('message', (event: MessageEvent) => {
      const message = parseHostMessage(event.data);
      if (message !== null) onMessage(message);
    });
    end.start();
    onHost({ origin, config: hello.config });
  };

  if (view.parent !== view) {
    view.addEventListener('message', handleHello);
    // Sent to any origin: it contains nothing that the host page did not provide itself.
    view.parent.postMessage({ roleradar: 'ready', versions: PROTOCOL_VERSIONS, id: nonce }, '*');
  }
  return {
    send: (message) => port?.postMessage(message),
    close: () => {
      view.removeEventListener('message', handleHello);
      port?.close();
      port = null;
    },
  };
}
