import { english } from './en/index.ts';
import type { Locale } from './locales.ts';

/** The messages of each part of the interface, by the name of the part. */
export type Messages = {
  readonly [Name in keyof typeof english]: Awaited<ReturnType<(typeof english)[Name]>>;
};
export type MessageName = keyof Messages;

type MessageLoaders = { readonly [Name in MessageName]: () => Promise<Messages[Name]> };

const LANGUAGES: Readonly<Record<Locale, MessageLoaders>> = { en: english };

export const MESSAGE_NAMES = Object.keys(english) as readonly MessageName[];

const loaded = new Map<Locale, Partial<Messages>>();

/** Loads the messages of these parts in a language, each once; they stay in memory. */
export async function loadMessages(locale: Locale, names: readonly MessageName[]): Promise<void> {
  await Promise.all(names.map((name) => load(locale, name)));
}

async function load(locale: Locale, name: MessageName): Promise<void> {
  if (loaded.get(locale)?.[name] !== undefined) return;
  const messages = await LANGUAGES[locale][name]();
  loaded.set(locale, { ...loaded.get(locale), [name]: messages });
}

/** The messages of one part in a language; throws if they have not been loaded. */
export function messagesOf<Name extends MessageName>(locale: Locale, name: Name): Messages[Name] {
  const messages = loaded.get(locale)?.[name];
  if (messages === undefined)
    throw new Error(`the messages of ${name} in ${locale} are not loaded`);
  return messages;
}
