import { buildReceiver, type SnippetOptions } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { CopyCode } from './copy-code.tsx';

type KitReceiverProps = {
  readonly options: SnippetOptions;
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** How the result comes along with an application, for what is asked for; nothing if it isn't. */
export function KitReceiver({ options, onCopy }: KitReceiverProps) {
  const { receiver: messages } = useMessages('embed-kit');
  const receiver = buildReceiver(options.profile, options.result);
  if (receiver === null) return null;
  return (
    <section className="rr-stack" aria-labelledby="kit-receiver">
      <h2 id="kit-receiver">{messages.title}</h2>
      <p className="rr-prose">{messages.lead}</p>
      <h3>{messages.pageTitle}</h3>
      <p className="rr-kit__hint">
        {options.result === 'band' ? messages.bandHint : messages.linkHint}
      </p>
      <CopyCode
        label={messages.pageTitle}
        text={receiver.page}
        copy={messages.copyPage}
        onCopy={onCopy}
      />
      <h3>{messages.serverTitle}</h3>
      {receiver.server === null ? (
        <p className="rr-prose">{messages.unchecked}</p>
      ) : (
        <>
          <p className="rr-kit__hint">{messages.serverHint}</p>
          <CopyCode
            label={messages.serverTitle}
            text={receiver.server}
            copy={messages.copyServer}
            onCopy={onCopy}
          />
        </>
      )}
    </section>
  );
}
