import { buildQuery } from '../core/embed/frame-address.ts';
import { parseFrameMessage } from '../core/embed/frame-message.ts';
import type { HostMessage } from '../core/embed/host-message.ts';
import { pickVersion, PROTOCOL_VERSIONS } from '../core/embed/protocol-version.ts';
import { parseReadyCall } from '../core/embed/ready-call.ts';
import { createLoopGuard } from './loop-guard.ts';
import { type EmbedAttributes, readAttributes } from './read-attributes.ts';

/** How near the window a lazy embed begins to load, and how long a page that has loaded may stay silent. */
const NEAR = '400px';
const SILENCE = 4000;

/** One embed: an element of the host's, and the frame in it. */
export type Embed = {
  /** The element is in the document: show, or after a move show again. */
  readonly start: () => void;
  readonly stop: () => void;
  /** A message to the window; only this embed's own frame is heard. */
  readonly hear: (event: MessageEvent) => void;
  readonly focus: () => void;
  /** For the doctor. */
  readonly frame: () => HTMLIFrameElement | null;
  readonly reload: () => void;
};

/**
 * Makes an element show the assessment. `app` is the address that the loader came from; `prefix`
 * stands before the names of the attributes. Nothing here writes markup, style elements or script
 * addresses, so that it runs under any policy of the host's.
 */
export function createEmbed(element: HTMLElement, app: URL, prefix: string): Embed {
  const read = () => readAttributes((name) => element.getAttribute(prefix + name));
  let asked: EmbedAttributes = read();
  let frame: HTMLIFrameElement | null = null;
  let port: MessagePort | null = null;
  let nonce = '';
  let timer = 0;
  let height = 0;
  let lastSize = -1;
  /** True until the frame has called, and again once it may have been loaded anew. */
  let isSilent = true;
  let isLoop = createLoopGuard(() => Date.now());
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const slot = document.createElement('slot');
  const mark = document.createElement('i');
  // What the host's own CSS says about the element (also `hidden`) goes before these rules.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{display:block;position:relative}:host([hidden]){display:none}');
  shadow.adoptedStyleSheets = [sheet];
  mark.style.cssText = 'position:absolute;visibility:hidden;pointer-events:none;width:1px';
  shadow.append(slot, mark);

  const emit = (name: string, detail: unknown) =>
    element.dispatchEvent(
      new CustomEvent(`role-radar:${name}`, { bubbles: true, composed: true, detail }),
    );
  const say = (message: HostMessage) => port?.postMessage(message);
  const setState = (state: string) => element.setAttribute(`${prefix}state`, state);

  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) load();
    },
    { rootMargin: NEAR },
  );
  const resized = new ResizeObserver(() => {
    const top = frame?.getBoundingClientRect().top ?? 0;
    say({ t: 'viewport', top: Math.round(top), h: window.innerHeight });
  });

  const applyHeight = () => {
    const shown = Math.max(asked.minHeight, Math.min(height, asked.maxHeight));
    element.style.minHeight = `${asked.minHeight}px`;
    if (frame !== null) frame.style.height = `${shown}px`;
  };

  /** Shows either the frame or what the host wrote inside the element. */
  const show = (isFrame: boolean) => {
    slot.style.display = isFrame ? 'none' : '';
    if (frame === null) return;
    frame.style.position = isFrame ? '' : 'absolute';
    frame.style.visibility = isFrame ? '' : 'hidden';
  };

  const giveUpAfter = (delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      show(false);
      setState('fallback');
      emit('error', { code: 'timeout', fatal: false });
    }, delay);
  };

  const load = () => {
    near.disconnect();
    frame?.remove();
    port?.close();
    port = null;
    if (!/^[a-z0-9-]{1,40}$/.test(asked.profile)) {
      setState('fallback');
      return void emit('error', { code: 'role-not-found', fatal: true });
    }
    isSilent = true;
    nonce = makeNonce();
    const { theme, instance, version } = asked;
    const { scheme, ...look } = theme;
    const made = document.createElement('iframe');
    frame = made;
    made.src = `${app.href}embed/${asked.profile}/${buildQuery({ n: nonce, theme: scheme, ...look, instance, version })}`;
    made.allow = 'clipboard-write; web-share';
    made.referrerPolicy = 'strict-origin-when-cross-origin';
    made.title = asked.title;
    if (asked.sandbox !== null) made.setAttribute('sandbox', asked.sandbox);
    made.style.cssText = 'display:block;width:100%;border:0';
    // A page that was refused "loads" as well, in most browsers: only its silence tells.
    made.addEventListener('load', () => {
      if (isSilent) giveUpAfter(Math.min(SILENCE, asked.timeout));
    });
    height = 0;
    isLoop = createLoopGuard(() => Date.now());
    applyHeight();
    show(true);
    setState('loading');
    giveUpAfter(asked.timeout);
    shadow.append(made);
    resized.disconnect();
    resized.observe(made);
  };

  const receive = (data: unknown) => {
    const message = parseFrameMessage(data);
    if (message === null) return;
    const { t } = message;
    if (t === 'ready') {
      const { app: build, role, roleVersion } = message;
      emit('ready', { app: build, role, roleVersion });
    } else if (t === 'size') {
      if (message.seq <= lastSize) return;
      lastSize = message.seq;
      if (message.h === height || element.getAttribute(`${prefix}state`) === 'resize-loop') return;
      if (isLoop()) return setState('resize-loop');
      height = message.h;
      applyHeight();
    } else if (t === 'scroll') {
      const room = frame?.offsetHeight ?? 0;
      const top = Math.min(message.top, room);
      mark.style.top = `${top}px`;
      mark.style.height = `${Math.min(message.h, room - top)}px`;
      mark.style.scrollMarginTop = `${asked.scrollOffset}px`;
      mark.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    } else if (t === 'event') {
      emit(message.name, message.detail);
    } else {
      emit('error', { code: message.code, fatal: message.fatal });
    }
  };

  new MutationObserver(() => {
    const before = asked;
    asked = read();
    const mayLoad = frame !== null || (!asked.isLazy && element.isConnected);
    if (mayLoad && reloadKey(asked) !== reloadKey(before)) return load();
    if (frame === null) return;
    frame.title = asked.title;
    if (JSON.stringify(asked.theme) !== JSON.stringify(before.theme)) {
      port?.postMessage({ t: 'theme', theme: asked.theme });
    }
    applyHeight();
  }).observe(element, { attributes: true });

  return {
    start: () => {
      asked = read();
      applyHeight();
      // Moved: the browser loads the frame again, which will call again.
      isSilent = true;
      if (frame !== null) return;
      if (asked.isLazy) near.observe(element);
      else load();
    },
    stop: () => {
      clearTimeout(timer);
      near.disconnect();
    },
    hear: ({ source, origin, data, ports }) => {
      if (frame === null || source === null || source !== frame.contentWindow) return;
      const isOpaque = origin === 'null' && frame.hasAttribute('sandbox');
      if ((origin !== app.origin && !isOpaque) || ports.length > 0) return;
      const call = parseReadyCall(data);
      if (call?.id !== nonce) return;
      isSilent = false;
      clearTimeout(timer);
      show(true);
      const version = pickVersion(PROTOCOL_VERSIONS, call.versions);
      setState(version === null ? 'unconnected' : 'ready');
      // Nothing in common to talk in: the frame stays, and scrolls inside.
      if (version === null) return void emit('error', { code: 'version', fatal: false });
      port?.close();
      const channel = new MessageChannel();
      port = channel.port1;
      lastSize = -1;
      port.addEventListener('message', (event) => receive(event.data));
      port.start();
      const config = { ...asked.config, theme: asked.theme, viewport: { h: window.innerHeight } };
      frame.contentWindow?.postMessage(
        { roleradar: 'hello', version, id: nonce, config },
        isOpaque ? '*' : app.origin,
        [channel.port2],
      );
    },
    focus: () => {
      frame?.focus({ preventScroll: true });
      say({ t: 'focus' });
    },
    frame: () => frame,
    reload: load,
  };
}

/** What a frame can't change while it is shown. */
function reloadKey({ profile, version, instance, config, sandbox }: EmbedAttributes): string {
  return JSON.stringify([profile, version, instance, config, sandbox]);
}

/** `randomUUID` is missing on hosts without https. */
function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
