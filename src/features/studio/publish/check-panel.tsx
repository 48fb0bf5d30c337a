import { useState } from 'react';
import { adviceKey, type Finding, repairErrors, repairFor } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { useFieldWords } from '../fields/field-words.ts';
import { RepairButton } from '../fields/repair-button.tsx';
import { useFindingWords } from '../fields/field-problems.tsx';
import { isStillEmpty } from '../fields/use-left-fields.ts';
import { useStudio } from '../studio-context.ts';

/** A longer list would help nobody. */
const SHOWN = 30;

/** All findings about the draft, each with a link to its field. */
export function CheckPanel() {
  const { check, markSeen, isToDo } = useStudio();
  const messages = useMessages('studio').check;
  const { labelled } = useMessages('common');
  const wrong = check.errors.filter((finding) => !isToDo(finding));
  const toDo = check.errors.filter(isToDo);
  return (
    <section className="rr-studio-check rr-stack" aria-label={messages.title}>
      <h2 className="rr-studio-check-title">{messages.title}</h2>
      {check.errors.length === 0 && <p>{messages.none}</p>}
      {wrong.length > 0 && (
        <Disclosure summary={labelled(messages.errors, messages.problems(wrong.length))} startsOpen>
          <RepairAll />
          <Findings findings={wrong} />
        </Disclosure>
      )}
      {toDo.length > 0 && (
        <Disclosure summary={labelled(messages.toWrite, messages.texts(toDo.length))} startsOpen>
          <Findings findings={toDo} />
        </Disclosure>
      )}
      {check.advice.length > 0 && (
        <Disclosure
          summary={labelled(messages.warnings, messages.advice(check.advice.length))}
          startsOpen={check.errors.length === 0}
        >
          <Findings
            findings={check.advice}
            action={messages.asIs}
            onAct={(finding) => markSeen(adviceKey(finding), true)}
          />
        </Disclosure>
      )}
      {check.seen.length > 0 && (
        <Disclosure summary={labelled(messages.seen, messages.advice(check.seen.length))}>
          <Findings
            findings={check.seen}
            action={messages.again}
            onAct={(finding) => markSeen(adviceKey(finding), false)}
          />
        </Disclosure>
      )}
    </section>
  );
}

/** Makes all obvious repairs of errors at once; for two or more. */
function RepairAll() {
  const { check, file, edit } = useStudio();
  const messages = useMessages('studio').repairs;
  const announce = useAnnounce();
  const count = check.errors.filter((finding) => repairFor(finding, file) !== null).length;
  if (count < 2) return null;
  return (
    <p>
      <Button
        onClick={() => {
          edit(repairErrors, 'repair all');
          announce(messages.done);
        }}
      >
        {messages.all(count)}
      </Button>
    </p>
  );
}

type FindingsProps = {
  readonly findings: readonly Finding[];
  readonly action?: string;
  readonly onAct?: (finding: Finding) => void;
};

function Findings({ findings, action, onAct }: FindingsProps) {
  const { file, jump } = useStudio();
  const wordsOf = useFindingWords();
  const { describeLocation } = useFieldWords();
  const messages = useMessages('studio').check;
  const { shortList } = useFormatters();
  const [all, setAll] = useState(false);
  const groups = groupEmpty(findings);
  const shown = all ? groups : groups.slice(0, SHOWN);
  return (
    <>
      <ul className="rr-studio-findings">
        {shown.map(([finding, ...others]) => {
          const labels = describeLocation(file, finding.path);
          const where = shortList(others.length > 0 ? labels.slice(0, 1) : labels) || messages.top;
          const words = others.length > 0 ? [messages.empty(others.length + 1)] : wordsOf(finding);
          return (
            <li key={`${adviceKey(finding)} ${finding.line}`}>
              <button type="button" className="rr-studio-jump" onClick={() => jump(finding.path)}>
                {messages.goTo(where)}
              </button>
              {words.map((each) => (
                <p key={each}>{each}</p>
              ))}
              <RepairButton finding={finding} />
              {action !== undefined && (
                <Button variant="quiet" onClick={() => onAct?.(finding)}>
                  {action}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < groups.length && (
        <p>
          <Button variant="quiet" onClick={() => setAll(true)}>
            {messages.more(groups.length - shown.length)}
          </Button>
        </p>
      )}
    </>
  );
}

/**
 * Findings to list together: the texts of one question that are still empty. Somebody who begins
 * from scratch would otherwise read the same words for each of them.
 */
function groupEmpty(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const group = groups.at(-1);
    const [list, at] = finding.path;
    const before = group?.[0];
    const isSame = before?.path[0] === list && before?.path[1] === at && typeof at === 'number';
    if (group !== undefined && isSame && isStillEmpty(group[0]) && isStillEmpty(finding))
      group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}
