import {
  type EmbedTheme,
  type FrameAddress,
  type FrameMessage,
  type HostMessage,
  mayReceive,
  parseFrameQuery,
} from '#core';
import { type Locale, LOCALES } from '#i18n/locales.ts';
import { pickLocale } from '#i18n/pick-locale.ts';
import { type Host, openHostChannel } from '#platform/host-channel.ts';
import { createThemeApplier } from './apply-theme.ts';

/** A framed page's side of the postMessage session with its host; lives as long as the page. */
export type EmbedSession = {
  readonly address: FrameAddress;
  /** The host once it has replied; null before, and for ever in a plain frame. */
  readonly host: () => Host | null;
  /** The language that the host requests; null if it requests none or one that is not available. */
  readonly locale: () => Locale | null;
  /** True when the host may be offered the result. */
  readonly mayReceive: (hosts: readonly string[]) => boolean;
  /** Sends a message; messages before the host's reply are queued until then. */
  readonly send: (message: FrameMessage) => void;
  /** The next sequence number, for messages whose order matters. */
  readonly nextSeq: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  readonly onMessage: (listener: (message: HostMessage) => void) => () => void;
};

const MAX_QUEUED = 50;

/**
 * Parses the frame's address, applies the theme, and contacts the host. `loadLanguage` loads the
 * messages of a requested language: until then the page stays in its own.
 */
export function openEmbedSession(
  view: Window,
  loadLanguage: (locale: Locale) => Promise<void>,
): EmbedSession {
  const address = parseFrameQuery(view.location.search);
  const warn = (text: string) => console.warn(text);
  const applyTheme: (theme: EmbedTheme) => void = createThemeApplier(view, warn);
  const listeners = new Set<() => void>();
  const messageListeners = new Set<(message: HostMessage) => void>();
  let host: Host | null = null;
  let locale: Locale | null = null;
  let seq = 0;
  let queued: FrameMessage[] = [];
  applyTheme(address.theme);

  const page = view.document.documentElement;
  /** The frame's own language. */
  const own = page.lang;
  /** The latest requested language: of two that are loading, only this one is applied. */
  let wanted: string | null = null;

  const applyLanguage = (lang: string | null) => {
    wanted = lang;
    if (lang === null) {
      locale = null;
      page.lang = own;
      return listeners.forEach((listener) => listener());
    }
    const asked = pickLocale(lang, LOCALES);
    const stays = `the assessment stays in "${page.lang}".`;
    if (asked === null) {
      warn(`Role Radar: there is no lang="${lang}" yet; ${stays}`);
      return;
    }
    loadLanguage(asked).then(
      () => {
        if (wanted !== lang) return;
        locale = asked;
        page.lang = asked;
        listeners.forEach((listener) => listener());
      },
      () => warn(`Role Radar: lang="${lang}" could not be loaded; ${stays}`),
    );
  };

  const channel =
    address.nonce === null
      ? null
      : openHostChannel(
          address.nonce,
          {
            onHost: (answered) => {
              host = answered;
              applyTheme(answered.config.theme);
              if (answered.config.lang !== null) applyLanguage(answered.config.lang);
              // From now on the host adapts the frame's height to the content.
              view.document.documentElement.setAttribute('data-hosted', '');
              for (const message of queued) channel?.send(message);
              queued = [];
              listeners.forEach((listener) => listener());
            },
            onMessage: (message) => {
              if (message.t === 'theme') applyTheme(message.theme);
              if (message.t === 'lang') applyLanguage(message.lang);
              messageListeners.forEach((listener) => listener(message));
            },
          },
          view,
        );

  return {
    address,
    host: () => host,
    locale: () => locale,
    mayReceive: (hosts) =>
      host !== null && mayReceive(host.origin, { hosts, own: view.location.origin }),
    send: (message) => {
      if (host !== null) channel?.send(message);
      else if (channel !== null) queued = [...queued.slice(1 - MAX_QUEUED), message];
    },
    nextSeq: () => (seq += 1),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onMessage: (listener) => {
      messageListeners.add(listener);
      return () => messageListeners.delete(listener);
    },
  };
}
