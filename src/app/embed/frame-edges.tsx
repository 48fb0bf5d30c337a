import { hostOfOrigin, type Role, routes } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { replacePage } from '#platform/navigate.ts';
import { Link } from '#ui/link.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { useHost } from './use-embed.ts';

/** Above the first question in a frame: the role, and who asks. */
export function FrameHead({ role }: { readonly role: Role }) {
  const messages = useMessages('framed');
  const host = useHost();
  const name = host === null || host.origin === 'null' ? null : hostOfOrigin(host.origin);
  const company = host?.config.company;
  return (
    <ForeignLanguage of={role.locale} around={useLocale()}>
      <p className="rr-framed__head">
        <span className="rr-framed__role">
          <Foreign parts={[role.title]}>{messages.role(role.title)}</Foreign>
        </span>
        <span className="rr-framed__host">
          {name === null ? '' : company === undefined ? name : messages.host(company, name)}
        </span>
      </p>
    </ForeignLanguage>
  );
}

/** Below the first question in a frame: a link to the site, where the browser does save answers. */
export function FrameFoot({ role }: { readonly role: Role }) {
  const messages = useMessages('framed');
  const { embed } = useAppContext();
  // Not before the host has replied, to match the prerendered page.
  const mayChoose = useHost() !== null && (embed?.address.profiles?.length ?? 0) > 1;
  return (
    <p className="rr-framed__foot">
      {mayChoose ? (
        <Button variant="quiet" onClick={() => replacePage(choosePage())}>
          {messages.anotherRole}
        </Button>
      ) : null}
      <Link to={routes.assess(role.id)} target="_blank" rel="noopener">
        {messages.alone}
      </Link>
    </p>
  );
}

/** The page that lists the host's roles, with all parameters of this one. */
function choosePage(): string {
  return `../${window.location.search}`;
}
