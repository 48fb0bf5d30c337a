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
import { createThemer } from './apply-theme.ts';

/** A framed page's side of the talk with its host; lives as long as the page. */
export type EmbedSession = {
  readonly address: FrameAddress;
  /** The host, once it has answered; null before, and in a plain frame for ever. */
  readonly host: () => Host | null;
  /** The language that the host asks for; null when it asks for none, or for one that isn't there. */
  readonly locale: () => Locale | null;
  /** True when the host may be offered the result. */
  readonly mayReceive: (hosts: readonly string[]) => boolean;
  /** What is said before the host has answered is said when it has. */
  readonly send: (message: FrameMessage) => void;
  /** For messages whose order counts. */
  readonly nextSeq: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  readonly onMessage: (listener: (message: HostMessage) => void) => () => void;
};

const MOST_WAITING = 50;

/**
 * Reads the frame's address, dresses the page, and calls the host. `loadLanguage` fetches the words
 * of a language that the host asks for: until they are here the page stays as it is.
 */
export function openEmbedSession(
  view: Window,
  loadLanguage: (locale: Locale) => Promise<void>,
): EmbedSession {
  const address = parseFrameQuery(view.location.search);
  const warn = (text: string) => console.warn(text);
  const applyTheme: (theme: EmbedTheme) => void = createThemer(view, warn);
  const listeners = new Set<() => void>();
  const hearers = new Set<(message: HostMessage) => void>();
  let host: Host | null = null;
  let locale: Locale | null = null;
  let seq = 0;
  let waiting: FrameMessage[] = [];
  applyTheme(address.theme);

  const page = view.document.documentElement;
  /** The frame's own language. */
  const own = page.lang;
  /** What was asked for last: of two that are on their way only that one is shown. */
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
              // From now on the host gives the room that the content needs.
              view.document.documentElement.setAttribute('data-hosted', '');
              for (const message of waiting) channel?.send(message);
              waiting = [];
              listeners.forEach((listener) => listener());
            },
            onMessage: (message) => {
              if (message.t === 'theme') applyTheme(message.theme);
              if (message.t === 'lang') applyLanguage(message.lang);
              hearers.forEach((hearer) => hearer(message));
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
      else if (channel !== null) waiting = [...waiting.slice(1 - MOST_WAITING), message];
    },
    nextSeq: () => (seq += 1),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onMessage: (listener) => {
      hearers.add(listener);
      return () => hearers.delete(listener);
    },
  };
}
