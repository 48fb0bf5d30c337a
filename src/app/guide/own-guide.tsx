import { useMemo } from 'react';
import { guideToMarkdown, isAnswered, type Role, routes, withQuery } from '#core';
import { conversationGuide } from '#features/guide/conversation.ts';
import { GuidePage } from '#features/guide/guide-page.tsx';
import { NoGuide } from '#features/guide/no-guide.tsx';
import { labelPeople } from '#features/observers/people.ts';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { downloadFile } from '#platform/files/download.ts';
import { today } from '#platform/today.ts';
import { useQuiz } from '#state/use-quiz.ts';
import { ButtonLink } from '#ui/button.tsx';
import { readEvidence } from '../evidence/use-evidence.ts';
import { useAskedObservers } from '../observers/use-asked-observers.ts';
import { useViews } from '../observers/use-views.ts';
import { ownLevels } from '../quiz/own-levels.ts';
import { useProfile } from '../profile/use-profile.ts';
import { LoadingScreen } from '../shell/screens/loading-screen.tsx';

/** The conversation guide for the person's own result. */
export function OwnGuide({ role }: { readonly role: Role }) {
  const { loaded, responses } = useQuiz((each) => each);
  const words = useMessages('guide');
  const { people } = useMessages('observers');
  const formatters = useFormatters();
  const { profiledRole, query } = useProfile(role);
  const { received } = useAskedObservers(role.id);
  const { result, observers, behaviours } = useViews(profiledRole, responses, received);
  const blocks = useMemo(
    () =>
      conversationGuide(
        {
          role: profiledRole,
          result,
          self: new Map(ownLevels(profiledRole, responses)),
          evidence: readEvidence(role.id),
          observers: labelPeople(
            observers.map(({ answer }) => answer.name),
            people,
          ),
          behaviours,
          today: today(),
        },
        words,
        formatters,
      ),
    [role.id, profiledRole, responses, result, observers, behaviours, people, words, formatters],
  );
  if (!loaded) return <LoadingScreen />;
  if (![...responses.values()].some(isAnswered)) return <NoGuide slug={role.id} />;
  return (
    <GuidePage
      role={profiledRole}
      blocks={blocks}
      back={
        <ButtonLink to={withQuery(routes.result(role.id), query)} variant="quiet">
          {words.toResult}
        </ButtonLink>
      }
      onPrint={() => window.print()}
      onSave={() =>
        downloadFile({
          name: words.fileName(role.id, 'conversation'),
          content: guideToMarkdown(blocks),
          type: 'text/markdown',
        })
      }
    />
  );
}
