import { useEffect } from 'react';
import type { SavingStatus } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { takeAssessmentWords } from '#i18n/take-assessment.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { CopyField } from '#ui/copy-field.tsx';
import { Disclosure } from '#ui/disclosure.tsx';

type SavingNoticeProps = {
  readonly saving: SavingStatus;
  /** Address that holds the answers given so far; null while there are none. */
  readonly resumeLink: string | null;
  readonly onCopy: (text: string) => Promise<boolean>;
};

/**
 * Says what keeps answers from outliving the page or the tab, and offers a link that does. Renders
 * nothing when they are saved as they should be, or when it isn't known yet. One line until opened:
 * it never stands in the way of answering.
 */
export function SavingNotice({ saving, resumeLink, onCopy }: SavingNoticeProps) {
  const words = useWords(takeAssessmentWords).saving;
  const announce = useAnnounce();
  const message = messageOf(saving);
  const title = message === null ? null : words[message.title];

  useEffect(() => {
    if (title !== null) announce(title);
  }, [announce, title]);

  if (message === null) return null;
  return (
    <div className="rr-saving">
      <Disclosure summary={title}>
        <p>{words[message.text]}</p>
        {resumeLink === null ? null : (
          <>
            <p>{words.offer}</p>
            <CopyField
              label={words.linkLabel}
              value={resumeLink}
              copyLabel={words.copyLink}
              copiedText={words.copied}
              failedText={words.copyByHand}
              onCopy={onCopy}
            />
          </>
        )}
      </Disclosure>
    </div>
  );
}

type Words = (typeof takeAssessmentWords)['en']['saving'];
type Message = { readonly title: keyof Words; readonly text: keyof Words };

  if (tier === 'memory') {
    if (place === 'sandboxed') return { title: 'memoryTitle', text: 'sandboxed' };
    // No storage and no reason: it hasn't been looked for yet.
    if (problem === null) return null;
    return { title: 'memoryTitle', text: problem === 'corrupt' ? 'blocked' : problem };
  }
  if (place === 'credentialless') return { title: 'pageTitle', text: 'credentialless' };
  if (tier === 'session' || !durable) return { title: 'tabTitle', text: 'tabText' };
  return problem === 'corrupt' ? { title: 'corruptTitle', text: 'corruptText' } : null;
}
