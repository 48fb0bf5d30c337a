import { routes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { ButtonLink } from '#ui/button.tsx';

/** Shown if there is no result here for a conversation. */
export function NoGuide({ slug }: { readonly slug: string }) {
  const messages = useMessages('guide').conversation.noRun;
  return (
    <div className="rr-page rr-guide">
      <h1>{messages.title}</h1>
      <p>{messages.text}</p>
      <p>
        <ButtonLink to={routes.assess(slug)} variant="primary">
          {messages.button}
        </ButtonLink>
      </p>
    </div>
  );
}
