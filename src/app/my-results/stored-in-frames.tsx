import { useState } from 'react';
import { notesToJson } from '#core';
import { InFrames, type KeptInFrame } from '#features/my-results/in-frames.tsx';
import { useMessages } from '#i18n/messages.ts';
import { createExplainedStorage } from '#platform/answers/explained-storage.ts';
import { createFrameAnswers } from '#platform/answers/frame-answers.ts';
import { downloadFile } from '#platform/files/download.ts';
import { createKeptEvidence } from '#platform/notes/kept-evidence.ts';
import { createKeptPlans } from '#platform/notes/kept-plans.ts';
import { listInstances } from '#platform/notes/list-instances.ts';
import type { TitledRole } from '../plan/plan-lines.tsx';

/** What was answered and written in embeds on pages that share this site's storage. */
export function StoredInFrames({ roles }: { readonly roles: readonly TitledRole[] }) {
  const messages = useMessages('my-results').inFrames;
  const [kept, setKept] = useState(() => readInFrames(roles));
  return (
    <InFrames
      kept={kept}
      onSave={({ role, instance }) =>
        downloadFile({
          name: messages.fileName(role, instance),
          type: 'application/json',
          content: notesToJson(role, notesOf(role, instance)),
        })
      }
      onDelete={async ({ role, instance }) => {
        const isGone = await createKeptPlans(instance).clear(role);
        const isRemoved = await createFrameAnswers(role, instance).clear();
        setKept(readInFrames(roles));
        return isGone && isRemoved;
      }}
    />
  );
}

function readInFrames(roles: readonly TitledRole[]): readonly KeptInFrame[] {
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
    plan: createKeptPlans(instance).read(role),
    evidence: createKeptEvidence(instance).read(role),
    answers: createFrameAnswers(role, instance).read(),
    explained: createExplainedStorage(role, instance).read(),
  };
}
