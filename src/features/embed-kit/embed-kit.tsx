import { type ReactNode, useState } from 'react';
import type { LoaderSource, SnippetOptions } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { HeaderExplainer } from './header-explainer.tsx';
import { firstChoice, optionsOf } from './kit-choice.ts';
import { KitOptions } from './kit-options.tsx';
import type { KitRole, KitStep } from './kit-role.ts';
import { KitReceiver } from './kit-receiver.tsx';
import { KitSnippet } from './kit-snippet.tsx';

export type EmbedKitProps = {
  /** The roles that can be embedded; at least one. */
  readonly roles: readonly [KitRole, ...KitRole[]];
  /** The steps of the chosen role's ladder, except its own profile; empty until they are loaded. */
  readonly steps: readonly KitStep[];
  /** Called when another role is chosen. */
  readonly onRole: (id: string) => void;
  /** Absolute address of the app with a trailing slash. */
  readonly site: string;
  readonly loader: LoaderSource;
  readonly pinned: LoaderSource | null;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Renders the assessment in a real frame with these options. */
  readonly preview: (options: SnippetOptions, role: KitRole) => ReactNode;
};

/** Configures, previews and copies what a careers page needs to embed an assessment. */
export function EmbedKit(props: EmbedKitProps) {
  const { roles, steps, onRole, site, loader, pinned, onCopy, preview } = props;
  const messages = useMessages('embed-kit');
  const [choice, setChoice] = useState(() => firstChoice(roles[0].id));
  const role = roles.find(({ id }) => id === choice.profile) ?? roles[0];
  const options = optionsOf(choice, role);
  return (
    <div className="rr-page rr-kit">
      <header className="rr-stack">
        <h1>{messages.title}</h1>
        <p className="rr-lede">{messages.lead}</p>
      </header>
      <div className="rr-kit__work">
        <KitOptions
          roles={roles}
          role={role}
          steps={steps}
          choice={choice}
          onChange={(change) => {
            setChoice((before) => ({ ...before, ...change }));
            if (change.profile !== undefined) onRole(change.profile);
          }}
        />
        <section className="rr-stack" aria-labelledby="kit-preview">
          <h2 id="kit-preview">{messages.previewTitle}</h2>
          <p className="rr-kit__hint">{messages.previewHint}</p>
          {options.mode !== undefined && (
            <p className="rr-kit__hint">{messages.further.previewOfMode}</p>
          )}
          {preview(options, role)}
        </section>
      </div>
      <KitSnippet
        options={options}
        roleTitle={role.title}
        site={site}
        loader={loader}
        pinned={pinned}
        onCopy={onCopy}
      />
      <KitReceiver options={options} onCopy={onCopy} />
      <HeaderExplainer site={site} />
      <section className="rr-prose" aria-labelledby="kit-privacy">
        <h2 id="kit-privacy">{messages.privacyTitle}</h2>
        <p>{messages.privacy(new URL(site).host)}</p>
      </section>
    </div>
  );
}
