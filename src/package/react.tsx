import {
  createElement,
  type CSSProperties,
  type DetailedHTMLProps,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
} from 'react';
import { routes } from '../core/address/routes.ts';
import { loaderPath } from '../core/address/site-files.ts';
import type { RoleRadarAttributes, RoleRadarElement, RoleRadarEventDetails } from './embed.ts';

/** The bare element in JSX. For its events, add listeners through a ref or use `RoleRadar`. */
export type RoleRadarElementProps = RoleRadarAttributes &
  DetailedHTMLProps<HTMLAttributes<RoleRadarElement>, RoleRadarElement> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'role-radar': RoleRadarElementProps;
    }
  }
}

type Handlers = {
  /** Called with the event's detail; it may be a new function on every render. */
  readonly onReady?: (detail: RoleRadarEventDetails['role-radar:ready']) => void;
  readonly onStart?: (detail: RoleRadarEventDetails['role-radar:start']) => void;
  readonly onProgress?: (detail: RoleRadarEventDetails['role-radar:progress']) => void;
  readonly onComplete?: (detail: RoleRadarEventDetails['role-radar:complete']) => void;
  readonly onRestart?: (detail: RoleRadarEventDetails['role-radar:restart']) => void;
  readonly onResult?: (detail: RoleRadarEventDetails['role-radar:result']) => void;
  readonly onDecline?: (detail: RoleRadarEventDetails['role-radar:decline']) => void;
  readonly onCallToAction?: (detail: RoleRadarEventDetails['role-radar:cta']) => void;
  readonly onError?: (detail: RoleRadarEventDetails['role-radar:error']) => void;
};

export type RoleRadarProps = RoleRadarAttributes &
  Handlers & {
    /** Role Radar's address, such as `https://role-radar.example/`. */
    readonly origin: string;
    /** The loader's address; derived from `origin` by default. `null` if the page loads it itself. */
    readonly loader?: string | null;
    /** The checksum of a pinned loader. */
    readonly integrity?: string;
    /** Receives the element, for its methods. */
    readonly elementRef?: { current: RoleRadarElement | null };
    readonly className?: string;
    readonly style?: CSSProperties;
    /** Fallback content without a script or a server; by default a link to the role's page. */
    readonly children?: ReactNode;
  };

const EVENTS = {
  onReady: 'role-radar:ready',
  onStart: 'role-radar:start',
  onProgress: 'role-radar:progress',
  onComplete: 'role-radar:complete',
  onRestart: 'role-radar:restart',
  onResult: 'role-radar:result',
  onDecline: 'role-radar:decline',
  onCallToAction: 'role-radar:cta',
  onError: 'role-radar:error',
} as const satisfies Record<keyof Handlers, keyof RoleRadarEventDetails>;

/**
 * `<role-radar>` as a React component (18 and 19). Server-renders the element and the link inside
 * it; loads the loader once, in the browser.
 */
export function RoleRadar(props: RoleRadarProps): ReactElement {
  const { origin, integrity, children, className, style, loader, elementRef, ...rest } = props;
  const element = useRef<RoleRadarElement>(null);
  const handlers = useRef<Handlers>(props);
  const site = origin.endsWith('/') ? origin : `${origin}/`;
  const source = loader === undefined ? site + loaderPath(null) : loader;

  useEffect(() => {
    handlers.current = props;
  });

  useEffect(() => {
    if (source !== null) loadOnce(source, integrity);
  }, [source, integrity]);

  useEffect(() => {
    const target = element.current;
    if (elementRef !== undefined) elementRef.current = target;
    if (target === null) return undefined;
    const unlisten = Object.entries(EVENTS).map(([name, type]) => {
      const listener = (event: Event) => {
        const handler = handlers.current[name as keyof Handlers] as
          ((detail: unknown) => void) | undefined;
        handler?.((event as CustomEvent<unknown>).detail);
      };
      target.addEventListener(type, listener);
      return () => target.removeEventListener(type, listener);
    });
    return () => {
      unlisten.forEach((stop) => stop());
      if (elementRef !== undefined) elementRef.current = null;
    };
  }, [elementRef]);

  const attributes = Object.entries(rest).filter(
    ([name, value]) => !(name in EVENTS) && value !== undefined && value !== null,
  );
  return createElement(
    'role-radar',
    {
      ...Object.fromEntries(attributes.map(([name, value]) => [name, String(value)])),
      origin: site,
      ref: element,
      // Custom elements take `class` as an attribute in React 18.
      class: className,
      style: {
        display: 'block',
        // An embed behind a button needs no reserved height.
        ...((rest.mode ?? 'inline') === 'inline' && {
          minHeight: Number(rest['min-height'] ?? 420),
        }),
        ...style,
      },
      // The loader adds a frame to the element that React doesn't know about.
      suppressHydrationWarning: true,
    },
    children ??
      createElement(
        'a',
        { href: site + (rest.profile === undefined ? '' : routes.role(rest.profile).slice(1)) },
        'Take the self-assessment',
      ),
  );
}

/** Loads the loader once per page, however many components are mounted. */
function loadOnce(source: string, integrity: string | undefined): void {
  const { href } = new URL(source, document.baseURI);
  if ([...document.scripts].some(({ src }) => src === href)) return;
  const script = document.createElement('script');
  script.async = true;
  script.src = href;
  if (integrity !== undefined) {
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
  }
  document.head.append(script);
}
