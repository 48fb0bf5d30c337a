import { oneOf } from '../core/embed/guards.ts';
import { parseFrameMessage } from '../core/embed/frame-message.ts';
import type { HostMessage } from '../core/embed/host-message.ts';
import { pickVersion, PROTOCOL_VERSIONS } from '../core/embed/protocol-version.ts';
import { readyCallOf } from '../core/embed/ready-call.ts';
import { buildFrame, makeNonce } from './build-frame.ts';
import type { Embed } from './embed.ts';
import type { ExtraDetail } from './extra-detail.ts';
import { isHome } from './find-home.ts';
import { createLoopGuard } from './loop-guard.ts';
import { type EmbedAttributes, readAttributes } from './read-attributes.ts';
import { buildShadowTree } from './shadow-tree.ts';
import { warn } from './warn.ts';

/** How long a loaded page may take to contact the loader, in ms. */
const SILENCE = 4000;

/**
 * Makes an element show the assessment. `loaderHome` is the app's root as the loader knows it, ''
 * if unknown; the element's `origin` attribute overrides it. `prefix` is prepended to attribute
 * names. Nothing here sets markup, style elements or script addresses, so that it runs under any
 * content security policy of the host.
 */
export function createEmbed(
  element: HTMLElement,
  loaderHome: string,
  prefix: string,
  loadExtras: () => Promise<unknown>,
): Embed {
  const read = () => readAttributes((name) => element.getAttribute(prefix + name));
  let asked: EmbedAttributes = read();
  let frame: HTMLIFrameElement | null = null;
  let port: MessagePort | null = null;
  let nonce = '';
  /** The app's root. */
  let home = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let height = 0;
  let printHeight = 0;
  let lastSeq = -1;
  let isShown = false;
  /** True until the frame has contacted the loader, and again after it may have been reloaded. */
  let isSilent = true;
  let isLoop = createLoopGuard();
  let becomeReady: (detail: object) => void;
  const ready = new Promise((resolve) => (becomeReady = resolve));
  const { root, slot, mark } = buildShadowTree(element);

  const emit = (name: string, given: object) => {
    const { reference } = asked.fixed.config;
    const detail = reference === null ? given : { ...given, reference };
    element.dispatchEvent(
      new CustomEvent(`role-radar:${name}`, { bubbles: true, composed: true, detail }),
    );
  };
  // The theme is sent as written: the frame validates it.
  const say = (message: HostMessage | { readonly t: 'theme'; readonly theme: object }) =>
    port?.postMessage(message);
  const setState = (state: string) => element.setAttribute(`${prefix}state`, state);

  const askExtras = (detail: ExtraDetail) => loadExtras().then(() => emit('extra', detail));

  const near = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting) load();
    },
    // Distance from the viewport at which a lazy embed starts loading.
    { rootMargin: '400px' },
  );
  const resized = new ResizeObserver(() => {
    const top = frame?.getBoundingClientRect().top ?? 0;
    say({ t: 'viewport', top: Math.round(top), h: innerHeight });
  });

  /** Shows either the frame at its current height, or the host's own content inside the element. */
  const render = (isFrame = isShown) => {
    isShown = isFrame;
    const shown = Math.max(asked.minHeight, Math.min(height, asked.maxHeight));
    const hidden = isFrame ? '' : 'position:absolute;visibility:hidden';
    element.style.minHeight = `${asked.minHeight}px`;
    slot.hidden = isFrame;
    if (frame) {
      // The frame is only transparent if both documents use the same colour scheme.
      frame.style.cssText = `height:${shown}px;color-scheme:${asked.theme.scheme};${hidden}`;
    }
    element.style.setProperty('--print', isFrame ? `${printHeight || shown}px` : '');
  };

  const removeFrame = () => {
    clearTimeout(timer);
    port?.close();
    port = null;
    frame?.remove();
    frame = null;
  };

  const fallBack = (code: string, fatal: boolean) => {
    if (fatal) removeFrame();
    render(false);
    setState('fallback');
    emit('error', { code, fatal });
  };

  const giveUpAfter = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => fallBack('timeout', false), delay);
  };

  const refuseHome = (address: string) => {
    warn(`not found${address && ` at ${address}`}. Set ${prefix}origin.`);
    fallBack('origin', true);
  };

  const load = () => {
    near.disconnect();
    removeFrame();
    const { origin, profile, query } = asked.fixed;
    if (!query.profiles && !/^[a-z0-9-]{1,40}$/.test(profile)) {
      return fallBack('role-not-found', true);
    }
    home = origin?.replace(/\/*$/, '/') ?? loaderHome;
    if (!isHome(home)) return refuseHome(home);
    isSilent = true;
    nonce = makeNonce();
    const made = buildFrame(asked, home, nonce);
    frame = made;
    // In most browsers a blocked page fires "load" too: only the missing message tells it apart.
    made.addEventListener('load', () => {
      if (!isSilent) return;
      // If the document is accessible and not the app's, it is one of the host's own pages.
      if (made.contentDocument?.querySelector(':root:not([data-framed])')) refuseHome(made.src);
      else giveUpAfter(Math.min(SILENCE, asked.timeout));
    });
    height = 0;
    printHeight = 0;
    isLoop = createLoopGuard();
    render(true);
    setState('loading');
    giveUpAfter(asked.timeout);
    (root.querySelector('dialog') ?? root).append(made);
    resized.observe(made);
  };

  const receive = (data: unknown) => {
    const message = parseFrameMessage(data);
    if (message === null) return;
    const { t, ...detail } = message;
    if (message.t === 'size') {
      if (message.seq <= lastSeq || message.h === height) return;
      lastSeq = message.seq;
      if (isLoop()) return setState('resize-loop');
      height = message.h;
      render();
    } else if (message.t === 'print') {
      printHeight = message.h;
      render();
    } else if (message.t === 'scroll') {
      const room = frame?.offsetHeight ?? 0;
      const top = Math.min(message.top, room);
      const bandHeight = Math.min(message.h, room - top);
      mark.style.cssText = `top:${top}px;height:${bandHeight}px;scroll-margin-top:${asked.scrollOffset}px`;
      mark.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    } else if (message.t === 'event') {
      emit(message.name, message.detail);
    } else if (message.t === 'error' && message.code === 'role-not-found') {
      fallBack(message.code, true);
    } else if (message.t === 'keep') {
      // If the extras can't be loaded, answers are lost with the frame, which the frame tells the
      // person.
      askExtras({ home }).catch(() => undefined);
    } else {
      if (t === 'ready') becomeReady(detail);
      emit(t, detail);
    }
  };

  /** A message to the window; only those from this embed's own frame are accepted. */
  const hear = ({ source, origin, data, ports }: MessageEvent) => {
    if (!frame || source !== frame.contentWindow || ports.length > 0) return;
    const isOpaque = origin === 'null' && frame.hasAttribute('sandbox');
    if (!isOpaque && !frame.src.startsWith(`${origin}/`)) return;
    if (!readyCallOf(oneOf(nonce))(data)) return;
    isSilent = false;
    clearTimeout(timer);
    render(true);
    const version = pickVersion(PROTOCOL_VERSIONS, data.versions);
    setState(version ? 'ready' : 'unconnected');
    // No common protocol version: the frame stays, and scrolls inside.
    if (!version) return emit('error', { code: 'version', fatal: false });
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    lastSeq = -1;
    port.addEventListener('message', (event) => receive(event.data));
    port.start();
    const { fixed, lang, theme } = asked;
    const config = { ...fixed.config, lang, theme, viewport: { h: innerHeight } };
    frame.contentWindow?.postMessage(
      { roleradar: 'hello', version, id: nonce, config },
      isOpaque ? '*' : origin,
      [channel.port2],
    );
  };

  new MutationObserver(() => {
    const before = asked;
    asked = read();
    const mayLoad = frame !== null || (!asked.isLazy && element.isConnected);
    if (mayLoad && asText(asked.fixed) !== asText(before.fixed)) return load();
    if (frame === null) return;
    frame.title = asked.title;
    if (asText(asked.theme) !== asText(before.theme)) {
      say({ t: 'theme', theme: asked.theme });
    }
    if (asked.lang !== before.lang) say({ t: 'lang', lang: asked.lang });
    render();
  }).observe(element, { attributes: true });

  return {
    start: () => {
      window.addEventListener('message', hear);
      asked = read();
      render();
      // Moved in the document: the browser reloads the frame, which will contact the loader again.
      isSilent = true;
      if (frame !== null) return resized.observe(frame);
      // If the dialog's code can't be loaded, the assessment is shown inline.
      if (asked.mode === 'dialog' || asked.mode === 'side') {
        askExtras({ root, load }).catch(load);
      } else if (asked.isLazy) near.observe(element);
      else load();
    },
    stop: () => {
      window.removeEventListener('message', hear);
      clearTimeout(timer);
      near.disconnect();
      resized.disconnect();
      port?.close();
    },
    focus: () => {
      frame?.focus({ preventScroll: true });
      say({ t: 'focus' });
    },
    reload: load,
    ready,
  };
}

const asText: (value: unknown) => string = JSON.stringify;
