import type { CallToAction } from './embed-options.ts';
import { readRecord } from './read-record.ts';
import { readText } from './read-value.ts';

const MAX_LABEL_LENGTH = 60;
const MAX_URL_LENGTH = 2000;
/**
 * Host, optional port and the rest. No user name or password, which could be mistaken for a host.
 */
const ADDRESS = /^https:\/\/([a-z0-9.-]+(?::\d{1,5})?)(?:[/?#][^\s"'<>`\\]*)?$/i;

/** Validates a label and an https URL; null for anything else. */
export function parseCallToAction(input: unknown): CallToAction | null {
  const record = readRecord(input, ['label', 'url']);
  const label = readText(record?.['label'], MAX_LABEL_LENGTH);
  const url = readText(record?.['url'], MAX_URL_LENGTH);
  return label === null || url === null || !ADDRESS.test(url) ? null : { label, url };
}

/** The host of an accepted URL, as displayed: "careers.example". */
export function hostOfAddress(url: string): string {
  return (ADDRESS.exec(url)?.[1] ?? '').toLowerCase();
}

/** The host of an origin, as displayed: "careers.example" for "https://careers.example". */
export function hostOfOrigin(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}
