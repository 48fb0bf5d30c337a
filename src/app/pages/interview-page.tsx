import { useMemo } from 'react';
import { guideToMarkdown, type Role, type Route, routes, withQuery } from '#core';
import { GuidePage } from '#features/guide/guide-page.tsx';
import { interviewGuide } from '#features/guide/interview.ts';
import { useMessages } from '#i18n/messages.ts';
import { downloadFile } from '#platform/files/download.ts';
import { ButtonLink } from '#ui/button.tsx';
import { useProfile } from '../profile/use-profile.ts';
import { RoleGate } from '../shell/role-gate.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page({ route }: { readonly route: Route }) {
  if (route.kind !== 'interview') return null;
  return (
    <SiteFrame>
      <RoleGate slug={route.slug}>{(role) => <InterviewGuide role={role} />}</RoleGate>
    </SiteFrame>
  );
}

function InterviewGuide({ role }: { readonly role: Role }) {
  const words = useMessages('guide');
  const { profiledRole, query } = useProfile(role);
  const blocks = useMemo(() => interviewGuide(profiledRole, words), [profiledRole, words]);
  return (
    <GuidePage
      role={profiledRole}
      blocks={blocks}
      back={
        <ButtonLink to={withQuery(routes.role(role.id), query)} variant="quiet">
          {words.toRole}
        </ButtonLink>
      }
      onPrint={() => window.print()}
      onSave={() =>
        downloadFile({
          name: words.fileName(role.id, 'interview'),
          content: guideToMarkdown(blocks),
          type: 'text/markdown',
        })
      }
    />
  );
}
