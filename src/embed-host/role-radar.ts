import { createEmbed } from './create-embed.ts';
import type { Embed } from './embed.ts';
import { FRAME_NAME, homeOfStack, isFramedByLoader } from './find-home.ts';
import { loadPart } from './load-part.ts';
import { warnOfDoctor } from './warn.ts';
import { watchElements } from './watch-elements.ts';

/*
 * The loader that other sites include: `<script async src="…/embed/v1/role-radar.js">`. It makes
 * `<role-radar>` and `<div data-role-radar>` show the assessment that their attributes describe.
 */
const TAG = FRAME_NAME;
const MARKER = `data-${TAG}`;

/** Inserted by the build (see src/build/embed/embed-loader.ts). */
declare const BUILD: {
  /** The app's address if the build knows it, else ''. */
  readonly home: string;
  /** This file's folder, relative to the app's root. */
  readonly folder: string;
  /** Checksum of the extras beside this file. */
  readonly extras: string;
};

function defineElements(home: string): void {
  // Weak, so that elements which the host has discarded can be collected.
  const embeds = new WeakMap<HTMLElement, Embed>();

  let extras: Promise<unknown> | undefined;
  const loadExtras = () =>
    (extras ??= loadPart(`${home}${BUILD.folder}${TAG}-extras.js`, BUILD.extras));

  const embedOf = (element: HTMLElement, prefix: string) => {
    const embed = embeds.get(element) ?? createEmbed(element, home, prefix, loadExtras);
    embeds.set(element, embed);
    return embed;
  };
  const update = (element: HTMLElement, prefix: string) => {
    const embed = embedOf(element, prefix);
    if (element.isConnected) embed.start();
    else embed.stop();
  };

  customElements.define(
    TAG,
    class extends HTMLElement {
      connectedCallback() {
        update(this, '');
      }
      disconnectedCallback() {
        update(this, '');
      }
      /** A state-preserving move: nothing to do. */
      connectedMoveCallback() {}
      override focus() {
        embeds.get(this)?.focus();
      }
      reload() {
        embeds.get(this)?.reload();
      }
      get state() {
        return this.getAttribute('state');
      }
      get ready() {
        return embedOf(this, '').ready;
      }
    },
  );
  watchElements(`div[${MARKER}]`, MARKER, (div) => update(div, 'data-'));
  // Only for people who request it in the careers page's address.
  if (location.search.includes(`${TAG}-doctor`)) {
    loadExtras().catch(warnOfDoctor);
  }
}

// A second copy of the loader, even of another version, leaves the page to the first.
if (!customElements.get(TAG) && !isFramedByLoader(window)) {
  defineElements(homeOfStack(new Error().stack) ?? BUILD.home);
}
