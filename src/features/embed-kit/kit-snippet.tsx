import { useId, useState } from 'react';
import {
  buildSnippet,
  type LoaderSource,
  LOADER_ATTRIBUTES,
  SNIPPET_KINDS,
  type SnippetKind,
  snippetAttributes,
  type SnippetOptions,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { CopyCode } from './copy-code.tsx';
import { KitSelect } from './kit-field.tsx';

type KitSnippetProps = {
  readonly options: SnippetOptions;
  readonly roleTitle: string;
  readonly site: string;
  readonly loader: LoaderSource;
  /** The newest immutable loader; null while none is released or known. */
  readonly pinned: LoaderSource | null;
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** Snippets without a loader to pin. */
const LOADERLESS: ReadonlySet<SnippetKind> = new Set(['iframe', 'wix']);

/** Loaders before 1.1.0 know the attributes of then and no other. */
const FIRST_LOADER = /\/1\.0\.\d+\//;
const KNOWN_TO_FIRST: ReadonlySet<string> = new Set([
  'profile',
  'theme',
  'accent',
  'radius',
  'font',
  'result',
  'min-height',
  'cta-label',
  'cta-url',
]);

/** The text to paste, for the chosen kind of site. */
export function KitSnippet({ options, roleTitle, site, loader, pinned, onCopy }: KitSnippetProps) {
  const messages = useMessages('embed-kit');
  const { list } = useFormatters();
  const id = useId();
  const [kind, setKind] = useState<SnippetKind>('html');
  const [wantsPin, setWantsPin] = useState(false);
  const given = snippetAttributes(options).map(([name]) => name);
  const needsNewer = given.some((name) => !KNOWN_TO_FIRST.has(name));
  const pin = pinned !== null && needsNewer && FIRST_LOADER.test(pinned.src) ? null : pinned;
  const lost = LOADERLESS.has(kind) ? LOADER_ATTRIBUTES.filter((name) => given.includes(name)) : [];
  const text = buildSnippet({
    kind,
    options,
    site,
    loader: wantsPin && pin !== null ? pin : loader,
    ...(options.profiles === undefined
      ? {
          fallback: messages.previewFallback(roleTitle),
          frameTitle: messages.frameTitle(roleTitle),
        }
      : messages.further.anyRole),
  });
  return (
    <section className="rr-stack" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{messages.snippetTitle}</h2>
      <KitSelect
        label={messages.kind}
        hint={messages.kindHints[kind]}
        value={kind}
        options={SNIPPET_KINDS.map((each) => [each, messages.kinds[each]] as const)}
        onChange={setKind}
      />
      {pin === null || LOADERLESS.has(kind) ? null : (
        <div>
          <label className="rr-kit__check">
            <input
              type="checkbox"
              checked={wantsPin}
              aria-describedby={`${id}pin`}
              onChange={(event) => setWantsPin(event.target.checked)}
            />
            <span>{messages.pin}</span>
          </label>
          <p id={`${id}pin`} className="rr-kit__hint">
            {messages.pinHint}
          </p>
        </div>
      )}
      {lost.length === 0 ? null : (
        <p>{messages.further.lost(list(lost.map((name) => messages.further.attributes[name])))}</p>
      )}
      <CopyCode
        label={messages.snippetLabel}
        text={text}
        copy={messages.copy}
        onCopy={onCopy}
        variant="primary"
      />
    </section>
  );
}
