import { oneOf } from '../core/embed/guards.ts';
import { parseFrameMessage } from '../core/embed/messages/frame-message.ts';
import type { HostMessage } from '../core/embed/messages/host-message.ts';
import { pickVersion, PROTOCOL_VERSIONS } from '../core/embed/messages/protocol-version.ts';
import { readyCallOf } from '../core/embed/messages/ready-call.ts';
import { buildFrame, makeNonce } from './build-frame.ts';
import type { Embed } from './embed.ts';
import type { ExtraDetail } from './extra-detail.ts';
import { isHome } from './find-home.ts';
import { createLoopGuard } from './height-loop-guard.ts';
import { type EmbedAttributes, readAttributes } from './read-attributes.ts';
import { buildShadowTree } from './shadow-tree.ts';
import { warn } from './warn.ts';

/** How long a loaded page may take to contact the loader, in ms. */
const CONTACT_TIMEOUT_MS = 4000;

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
  let attributes: EmbedAttributes = read();
  let frame: HTMLIFrameElement | null = null;
  let port: MessagePort | null = null;
  /** Empty until the first attempt to load: a lazy element or a dialog is still waiting for that. */
  let nonce = '';
  /** The app's root. */
  let home = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let height = 0;
  let printHeight = 0;
  let lastSeq = -1;
  let isShown = false;
  /** True until the frame has contacted the loader, and again after it may have been reloaded. */
  let isUnconnected = true;
  let isLoop = createLoopGuard();
  let resolveReady: (detail: object) => void;
  const ready = new Promise((resolve) => (resolveReady = resolve));
  const { root, slot, mark } = buildShadowTree(element);

  const emit = (name: string, given: object) => {
    const { reference } = attributes.fixed.config;
    const detail = reference === null ? given : { ...given, reference };
    element.dispatchEvent(
      new CustomEvent(`role-radar:${name}`, { bubbles: true, composed: true, detail }),
    );
  };
  // The theme is sent as written: the frame validates it.
  const sendToFrame = (message: HostMessage | { readonly t: 'theme'; readonly theme: object }) =>
    port?.postMessage(message);
  const setState = (state: string) => element.setAttribute(`${prefix}state`, state);

  const requestExtras = (detail: ExtraDetail) => loadExtras().then(() => emit('extra', detail));

  const viewportObserver = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting) load();
    },
    // Distance from the viewport at which a lazy embed starts loading.
    { rootMargin: '400px' },
  );
  const resizeObserver = new ResizeObserver(() => {
    const top = frame?.getBoundingClientRect().top ?? 0;
    sendToFrame({ t: 'viewport', top: Math.round(top), h: innerHeight });
  });

  /** Shows either the frame at its current height, or the host's own content inside the element. */
  const render = (isFrame = isShown) => {
    isShown = isFrame;
    const shown = Math.max(attributes.minHeight, Math.min(height, attributes.maxHeight));
    const hidden = isFrame ? '' : 'position:absolute;visibility:hidden';
    element.style.minHeight = `${attributes.minHeight}px`;
    slot.hidden = isFrame;
    if (frame) {
      // The frame is only transparent if both documents use the same colour scheme.
      frame.style.cssText = `height:${shown}px;color-scheme:${attributes.theme.scheme};${hidden}`;
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

  const startTimeout = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => fallBack('timeout', false), delay);
  };

  const rejectHome = (address: string) => {
    warn(`not found${address && ` at ${address}`}. Set ${prefix}origin.`);
    fallBack('origin', true);
  };

  const load = () => {
    viewportObserver.disconnect();
    removeFrame();
    nonce = makeNonce();
    const { origin, profile, query } = attributes.fixed;
    if (!query.profiles && !/^[a-z0-9-]{1,40}$/.test(profile)) {
      return fallBack('role-not-found', true);
    }
    home = origin?.replace(/\/*$/, '/') ?? loaderHome;
    if (!isHome(home)) return rejectHome(home);
    isUnconnected = true;
    const newFrame = buildFrame(attributes, home, nonce);
    frame = newFrame;
    // In most browsers a blocked page fires "load" too: only the missing message tells it apart.
    newFrame.addEventListener('load', () => {
      if (!isUnconnected) return;
      // If the document is accessible and not the app's, it is one of the host's own pages.
      if (newFrame.contentDocument?.querySelector(':root:not([data-framed])'))
        rejectHome(newFrame.src);
      else startTimeout(Math.min(CONTACT_TIMEOUT_MS, attributes.timeout));
    });
    height = 0;
    printHeight = 0;
    isLoop = createLoopGuard();
    render(true);
    setState('loading');
    startTimeout(attributes.timeout);
    (root.querySelector('dialog') ?? root).append(newFrame);
    resizeObserver.observe(newFrame);
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
      mark.style.cssText = `top:${top}px;height:${bandHeight}px;scroll-margin-top:${attributes.scrollOffset}px`;
      mark.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    } else if (message.t === 'event') {
      emit(message.name, message.detail);
    } else if (message.t === 'error' && message.code === 'role-not-found') {
      fallBack(message.code, true);
    } else if (message.t === 'keep') {
      // If the extras can't be loaded, answers are lost with the frame, which the frame tells the
      // person.
      requestExtras({ home }).catch(() => undefined);
    } else {
      if (t === 'ready') resolveReady(detail);
      emit(t, detail);
    }
  };

  /** A message to the window; only those from this embed's own frame are accepted. */
  const handleWindowMessage = ({ source, origin, data, ports }: MessageEvent) => {
    if (!frame || source !== frame.contentWindow || ports.length > 0) return;
    const isOpaque = origin === 'null' && frame.hasAttribute('sandbox');
    if (!isOpaque && !frame.src.startsWith(`${origin}/`)) return;
    if (!readyCallOf(oneOf(nonce))(data)) return;
    isUnconnected = false;
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
    const { fixed, lang, theme } = attributes;
    const config = { ...fixed.config, lang, theme, viewport: { h: innerHeight } };
    frame.contentWindow?.postMessage(
      { roleradar: 'hello', version, id: nonce, config },
      isOpaque ? '*' : origin,
      [channel.port2],
    );
  };

  new MutationObserver(() => {
    const before = attributes;
    attributes = read();
    if (nonce !== '' && asText(attributes.fixed) !== asText(before.fixed)) return load();
    if (frame === null) return;
    frame.title = attributes.title;
    if (asText(attributes.theme) !== asText(before.theme)) {
      sendToFrame({ t: 'theme', theme: attributes.theme });
    }
    if (attributes.lang !== before.lang) sendToFrame({ t: 'lang', lang: attributes.lang });
    render();
  }).observe(element, { attributes: true });

  return {
    start: () => {
      window.addEventListener('message', handleWindowMessage);
      attributes = read();
      render();
      // Moved in the document: the browser reloads the frame, which will contact the loader again.
      isUnconnected = true;
      if (frame !== null) return resizeObserver.observe(frame);
      // If the dialog's code can't be loaded, the assessment is shown inline.
      if (attributes.mode === 'dialog' || attributes.mode === 'side') {
        requestExtras({ root, load }).catch(load);
      } else if (attributes.isLazy) viewportObserver.observe(element);
      else load();
    },
    stop: () => {
      window.removeEventListener('message', handleWindowMessage);
      clearTimeout(timer);
      viewportObserver.disconnect();
      resizeObserver.disconnect();
      port?.close();
    },
    focus: () => {
      frame?.focus({ preventScroll: true });
      sendToFrame({ t: 'focus' });
    },
    reload: load,
    ready,
  };
}

const asText: (value: unknown) => string = JSON.stringify;
