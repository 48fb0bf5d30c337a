import { useState } from 'react';
import { notesToJson } from '#core';
import { FrameDataList, type StoredInFrame } from '#features/my-results/stored-in-frames.tsx';
import { useMessages } from '#i18n/messages.ts';
import { createExplainedStorage } from '#platform/answers/explained-storage.ts';
import { createFrameAnswers } from '#platform/answers/frame-answers.ts';
import { downloadFile } from '#platform/files/download.ts';
import { createEvidenceStorage } from '#platform/notes/evidence-storage.ts';
import { createPlanStorage } from '#platform/notes/plan-storage.ts';
import { listInstances } from '#platform/notes/list-instances.ts';
import type { TitledRole } from '../plan/plan-lines.tsx';

/** What was answered and written in embeds on pages that share this site's storage. */
export function StoredInFrames({ roles }: { readonly roles: readonly TitledRole[] }) {
  const messages = useMessages('my-results').inFrames;
  const [kept, setKept] = useState(() => readInFrames(roles));
  return (
    <FrameDataList
      kept={kept}
      onSave={({ role, instance }) =>
        downloadFile({
          name: messages.fileName(role, instance),
          type: 'application/json',
          content: notesToJson(role, notesOf(role, instance)),
        })
      }
      onDelete={async ({ role, instance }) => {
        const isGone = await createPlanStorage(instance).clear(role);
        const isRemoved = await createFrameAnswers(role, instance).clear();
        setKept(readInFrames(roles));
        return isGone && isRemoved;
      }}
    />
  );
}

function readInFrames(roles: readonly TitledRole[]): readonly StoredInFrame[] {
  return roles.flatMap(({ id, title, locale }) =>
    listInstances(id).flatMap((instance) => {
      const { plan, evidence, answers, explained } = notesOf(id, instance);
      const counts = {
        answers: answers?.records.size ?? 0,
        steps: plan?.steps.length ?? 0,
        evidence: evidence.size,
        explained: explained.size,
      };
      return Object.values(counts).every((count) => count === 0)
        ? []
        : [{ role: id, title, locale, instance, ...counts }];
    }),
  );
}

function notesOf(role: string, instance: string) {
  return {
    plan: createPlanStorage(instance).read(role),
    evidence: createEvidenceStorage(instance).read(role),
    answers: createFrameAnswers(role, instance).read(),
    explained: createExplainedStorage(role, instance).read(),
  };
}
