import {
  absoluteHref,
  guideToMarkdown,
  type Plan,
  planToCalendar,
  planToJson,
  routes,
} from '#core';
import { planDocument, type PlanSources } from '#features/plan/plan-document.ts';
import { planEventWords } from '#features/plan/plan-event-words.ts';
import type { PlanFileKind } from '#features/plan/plan-files.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import type { NewFile } from '#ui/download-notice.tsx';
import { useAppContext } from '../shell/app-context.ts';

/** Writes a plan as a file of one kind; null if that kind would be empty. */
export function usePlanFile(
  sources: Omit<PlanSources, 'plan'>,
): (plan: Plan, kind: PlanFileKind) => NewFile | null {
  const { site } = useAppContext();
  const messages = useMessages('plan');
  const formatters = useFormatters();
  const { role } = sources;
  const named = (ending: string, type: string, content: string): NewFile => ({
    name: messages.fileName(role.id, ending),
    type,
    content,
  });
  return (plan, kind) => {
    switch (kind) {
      case 'markdown': {
        const document = planDocument({ ...sources, plan }, messages, formatters);
        return named('md', 'text/markdown;charset=utf-8', guideToMarkdown(document));
      }
      case 'json':
        return named('json', 'application/json', planToJson(plan, role));
      case 'calendar': {
        const url = site === null ? null : absoluteHref(site, routes.assess(role.id));
        const calendar = planToCalendar(plan, planEventWords(role, messages), {
          now: Date.now(),
          url,
        });
        return calendar === null ? null : named('ics', 'text/calendar;charset=utf-8', calendar);
      }
    }
  };
}
