import type { examine } from './doctor.ts';
import { createEmbed, type Embed } from './create-embed.ts';

/*
 * The loader that other sites include: `<script async src="…/embed/v1/role-radar.js">`. It makes
 * `<role-radar>` and `<div data-role-radar>` show the assessment that their attributes name.
 */
const TAG = 'role-radar';
const DIV = 'div[data-role-radar]';
const DOCTOR = `${TAG}-doctor`;

type Doctor = { readonly examine: typeof examine };

function begin(folder: string): void {
  // Root of the app: two folders up from the loader, evergreen or pinned.
  const app = new URL('../../', folder);
  const embeds = new Map<HTMLElement, Embed>();

  const start = (element: HTMLElement, prefix: string) => {
    const embed = embeds.get(element) ?? createEmbed(element, app, prefix);
    embeds.set(element, embed);
    embed.start();
  };
  const stop = (element: HTMLElement) => {
    embeds.get(element)?.stop();
  };

  window.addEventListener('message', (event) => {
    for (const embed of embeds.values()) embed.hear(event);
  });
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      removedNodes.forEach((node) => eachDiv(node, stop));
      addedNodes.forEach((node) => eachDiv(node, (div) => start(div, 'data-')));
    }
  }).observe(document, { subtree: true, childList: true });

  customElements.define(
    TAG,
    class extends HTMLElement {
      connectedCallback() {
        start(this, '');
      }
      disconnectedCallback() {
        stop(this);
      }
      /** A move that keeps the frame alive: nothing to do. */
      connectedMoveCallback() {}
      override focus() {
        embeds.get(this)?.focus();
      }
    },
  );
  document.querySelectorAll<HTMLElement>(DIV).forEach((div) => start(div, 'data-'));

  if (new URLSearchParams(location.search).has(DOCTOR)) {
    // A chunk of its own beside this script, loaded for nobody else.
    const address = `${folder}${DOCTOR}.js`;
    void import(/* @vite-ignore */ address).then((doctor: Doctor) => doctor.examine(embeds, app));
  }
}

function eachDiv(node: Node, act: (div: HTMLElement) => void): void {
  if (!(node instanceof HTMLElement)) return;
  if (node.matches(DIV)) act(node);
  node.querySelectorAll<HTMLElement>(DIV).forEach(act);
}

/** Where this script came from. */
function folderOfLoader(): string {
  // Imported as a module there is no current script; then a preload names the address.
  const name = `/${TAG}.js`;
  const element =
    document.currentScript ??
    document.querySelector(`script[src$="${name}"],link[href$="${name}"]`);
  const address = element?.getAttribute('src') ?? element?.getAttribute('href') ?? '';
  return new URL('./', new URL(address, document.baseURI)).href;
}

// A second copy of the loader, also one of another version, leaves the page to the first.
if (customElements.get(TAG) === undefined) begin(folderOfLoader());
