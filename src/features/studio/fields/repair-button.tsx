import { type Finding, repairFor } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { useStudio } from '../studio-context.ts';
import { useFieldWords } from './field-words.ts';

/** Fixes a finding in one press, where there is one obvious way; can be undone. */
export function RepairButton({ finding }: { readonly finding: Finding }) {
  const { file, edit } = useStudio();
  const { repairs: messages, check } = useMessages('studio');
  const { shortList } = useFormatters();
  const { describeLocation } = useFieldWords();
  const announce = useAnnounce();
  const repair = repairFor(finding, file);
  if (repair === null) return null;
  const where = shortList(describeLocation(file, finding.path)) || check.top;
  return (
    <p>
      <Button
        aria-label={messages.at(messages[repair.kind], where)}
        onClick={() => {
          edit(
            (now) => repairFor(finding, now)?.file ?? now,
            `repair ${finding.path.join('.')} ${finding.message}`,
          );
          announce(messages.done);
        }}
      >
        {messages[repair.kind]}
      </Button>
    </p>
  );
}
