import type { CallToAction } from './embed-options.ts';
import { readRecord } from './read-record.ts';
import { readText } from './read-value.ts';

const LONGEST_LABEL = 60;
const LONGEST_ADDRESS = 2000;
/** Host, optional port and the rest. No name or password, which could pass for a host. */
const ADDRESS = /^https:\/\/([a-z0-9.-]+(?::\d{1,5})?)(?:[/?#][^\s"'<>`\\]*)?$/i;

/** A label and an https address, or null for anything else. */
export function parseCallToAction(input: unknown): CallToAction | null {
  const record = readRecord(input, ['label', 'url']);
  const label = readText(record?.['label'], LONGEST_LABEL);
  const url = readText(record?.['url'], LONGEST_ADDRESS);
  return label === null || url === null || !ADDRESS.test(url) ? null : { label, url };
}

/** The host that an accepted address leads to, as it is shown: "careers.example". */
export function hostOfAddress(url: string): string {
  return (ADDRESS.exec(url)?.[1] ?? '').toLowerCase();
}

/** The host of an origin as people name it: "careers.example" for "https://careers.example". */
export function hostOfOrigin(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}
