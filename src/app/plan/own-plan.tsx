import { useState } from 'react';
import {
  addStep,
  changeStep,
  daysAfter,
  isAnswered,
  parsePlan,
  type Plan,
  planStepOf,
  removeStep,
  type Role,
  type RoleResult,
  routes,
  withQuery,
} from '#core';
import { GuideBlocks } from '#features/guide/guide-blocks.tsx';
import { planDocument } from '#features/plan/plan-document.ts';
import { PlanEditor } from '#features/plan/plan-editor.tsx';
import type { ImportProblem } from '#features/plan/plan-files.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { copyText } from '#platform/files/clipboard.ts';
import { downloadFile } from '#platform/files/download.ts';
import { makePlanId } from '#platform/notes/plan-id.ts';
import { readFile } from '#platform/files/read-file.ts';
import { today } from '#platform/today.ts';
import { fileSharing } from '#platform/files/web-share.ts';
import { useQuiz } from '#state/use-quiz.ts';
import { Notice } from '#ui/notice.tsx';
import { readEvidence } from '../evidence/use-evidence.ts';
import { instanceOf } from '../quiz/may-hold-answers.ts';
import { ownLevels } from '../quiz/own-levels.ts';
import { useAppContext } from '../shell/app-context.ts';
import { usePlanFile } from './use-plan-file.ts';
import { usePlan } from './use-plan.ts';

/** Long enough to try something, and soon enough to remember it. */
const DAYS = 28;

type OwnPlanProps = {
  /** With the targets of the current profile. */
  readonly role: Role;
  readonly result: RoleResult;
  /** The query of the profile that the result is compared with, for links. */
  readonly query: string;
};

/** The person's plan for a role, with everything that can be done with it. */
export function OwnPlan({ role, result, query }: OwnPlanProps) {
  const context = useAppContext();
  const { inFrame } = context;
  const responses = useQuiz((state) => state.responses);
  const messages = useMessages('plan');
  const formatters = useFormatters();
  const { plan, isSaved, change, clear } = usePlan(role.id);
  const [problem, setProblem] = useState<ImportProblem>(null);
  const [isImported, setIsImported] = useState(false);
  const [incoming, setIncoming] = useState<Plan | null>(null);
  const day = today();
  const levels = new Map(ownLevels(role, responses));
  const hasRun = [...responses.values()].some(isAnswered);
  const steps = result.recommendations.length > 0 ? result.recommendations : result.beyond;
  const hasSteps = plan !== null && plan.steps.length > 0;
  const about = { cuts: role.model.cuts, due: daysAfter(day, DAYS) };
  const [evidence] = useState(() => readEvidence(role.id, instanceOf(context)));
  const sources = { role, levels, evidence, today: day };
  const write = usePlanFile(sources);
  const savePlan = (next: Plan) => {
    change(() => next);
    setIncoming(null);
    setIsImported(true);
  };
  const importFile = async (file: File) => {
    setIsImported(false);
    const found = await readPlan(file, role.id);
    if (typeof found === 'string') return setProblem(found);
    setProblem(null);
    return hasSteps ? setIncoming(found) : savePlan(found);
  };
  return (
    <>
      {!isSaved && (
        <div className="rr-print-hidden">
          <Notice tone="warn" title={messages.notKept} live />
        </div>
      )}
      <PlanEditor
        role={role}
        plan={plan}
        candidates={hasRun ? steps : null}
        levels={levels}
        evidence={evidence}
        today={day}
        retakePath={withQuery(inFrame ? routes.embed(role.id) : routes.assess(role.id), query)}
        onPick={(step) =>
          change((before) => addStep(before ?? emptyPlan(role, day), planStepOf(step, about)))
        }
        onChange={(indicator, to) =>
          change((before) => changeStep(before ?? emptyPlan(role, day), indicator, to))
        }
        onRemove={(indicator) =>
          change((before) => removeStep(before ?? emptyPlan(role, day), indicator))
        }
        onDelete={clear}
        files={{
          write: hasSteps ? (kind) => write(plan, kind) : null,
          onSave: downloadFile,
          onPrint: inFrame ? null : () => window.print(),
          onCopy: async (text) => (await copyText(text)) === 'copied',
          sharingOf: fileSharing,
        }}
        importPlan={{
          onImport: (file) => void importFile(file),
          problem,
          isImported,
          onReplace:
            incoming === null
              ? null
              : (isWanted) => (isWanted ? savePlan(incoming) : setIncoming(null)),
        }}
        paper={
          !inFrame &&
          plan !== null && (
            <div className="rr-guide rr-plan__paper">
              <GuideBlocks
                role={role}
                blocks={planDocument({ ...sources, plan }, messages, formatters)}
              />
            </div>
          )
        }
      />
    </>
  );
}

function emptyPlan({ id, version }: Role, madeOn: string): Plan {
  return { role: id, version, id: makePlanId(), madeOn, steps: [] };
}

/** Reads a plan for this role from a file, or returns why it can't be used. */
async function readPlan(file: File, slug: string): Promise<Plan | NonNullable<ImportProblem>> {
  const bytes = await readFile(file);
  if (bytes === null) return 'unreadable';
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return 'not-a-plan';
  }
  const plan = parsePlan(data);
  if (!plan.ok) return plan.error;
  return plan.value.role === slug ? plan.value : 'other-role';
}
