import { routes, type ShareError, withCode } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { OpenLinkBox } from './open-link-box.tsx';

type LinkProblemProps = {
  readonly error: ShareError;
  /** The role in the address, which may differ from the link's. */
  readonly slug: string;
  readonly onOpen: (text: string) => boolean | Promise<boolean>;
  /** Address where a draft link can be opened with the draft's file. */
  readonly withFile?: string;
  /** Reloads the page. */
  readonly onReload?: () => void;
};

/** Why a link can't be shown, and what to do next. Never guesses or shows another result. */
export function LinkProblem({ error, slug, onOpen, withFile, onReload }: LinkProblemProps) {
  const messages = useMessages('link-problem').problem;
  const { title, reason, next } = messageOf(error, messages);
  const canReload = error.code === 'newer' || error.code === 'version-unavailable';
  return (
    <div className="rr-page rr-stack rr-stack--loose rr-result__message" data-problem={error.code}>
      <div className="rr-stack" role="alert">
        <h1>{title}</h1>
        <p className="rr-lede">{reason}</p>
        <p>{next}</p>
      </div>
      {canReload && onReload !== undefined && (
        <p>
          <Button variant="primary" onClick={onReload}>
            {error.code === 'newer' ? messages.reload : messages.retry}
          </Button>
        </p>
      )}
      {error.code === 'observer-ratings' && (
        <p>
          <ButtonLink to={withCode(routes.observers(slug), error.ratings.code)} variant="primary">
            {messages.observerRatings.open}
          </ButtonLink>
        </p>
      )}
      {error.code === 'rating-request' && (
        <p>
          <ButtonLink to={withCode(routes.rate(slug), error.request.code)} variant="primary">
            {messages.ratingRequest.open}
          </ButtonLink>
        </p>
      )}
      {error.code === 'unknown-draft' && withFile !== undefined && (
        <p>
          <ButtonLink to={withFile} variant="primary">
            {messages.withFile}
          </ButtonLink>
        </p>
      )}
      <OpenLinkBox onOpen={onOpen} isSame={isIncompleteLink(error)} />
      <p>
        {error.code === 'unknown-role' || (error.code === 'unknown-draft' && !error.here) ? (
          <ButtonLink to="/">{messages.catalogue}</ButtonLink>
        ) : (
          <ButtonLink to={routes.role(slug)}>{messages.role}</ButtonLink>
        )}
      </p>
    </div>
  );
}

/** True if a complete copy of the same link would open. */
function isIncompleteLink({ code }: ShareError): boolean {
  return code === 'empty' || code === 'cut-off' || code === 'damaged' || code === 'too-long';
}

type Texts = Messages['link-problem']['problem'];
type Message = { readonly title: string; readonly reason: string; readonly next: string };

function messageOf(error: ShareError, messages: Texts): Message {
  switch (error.code) {
    case 'empty':
      return messages.empty;
    case 'cut-off':
      return { ...messages.cutOff, reason: messages.cutOff.reason(error.have, error.need) };
    case 'damaged':
      return messages.damaged;
    case 'newer':
      return messages.newer;
    case 'too-long':
      return messages.tooLong;
    case 'layout-mismatch':
      return messages.mismatch;
    case 'unknown-role': {
      const { title, next, reason } = messages.unknownRole;
      return { title, next, reason: reason(String(error.number)) };
    }
    case 'unknown-draft':
      return error.here ? messages.otherDraft : messages.unknownDraft;
    case 'observer-ratings':
      return messages.observerRatings;
    case 'rating-request':
      return messages.ratingRequest;
    case 'version-unavailable':
      return {
        ...messages.unavailable,
        reason: messages.unavailable.reason(String(error.version)),
      };
  }
}
