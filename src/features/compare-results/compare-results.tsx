import { useEffect, useMemo, useState } from 'react';
import type { LineProblem, ResultEntry, Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { ProgressBar } from '#ui/progress-bar.tsx';
import { GroupView } from './group-view.tsx';
import { LineProblems } from './line-problems.tsx';
import { groupResults, type Person } from './result-group.ts';
import { ResultInput, type ResultInputProps } from './result-input.tsx';
import { ShareComparison, type ShareComparisonProps } from './share-comparison.tsx';
import { useFigures } from './use-figures.ts';

export type CompareResultsProps = Omit<ResultInputProps, 'isMore'> &
  Omit<ShareComparisonProps, 'people'> & {
    readonly phase: 'working' | 'done';
    readonly done: number;
    /** 0 while the list is still being read. */
    readonly total: number;
    readonly entries: readonly ResultEntry[];
    readonly problems: readonly LineProblem[];
    readonly roles: readonly Role[];
    readonly onRetry: () => void;
    readonly onClear: () => void;
    /** Names that were kept from before, by code. */
    readonly keptNames: ReadonlyMap<string, string>;
    /** Told whenever other results or names are shown, in order; null for who has no name. */
    readonly onShown: (people: readonly ShownPerson[]) => void;
  };

/** A result on the page, and what it is called here. */
export type ShownPerson = { readonly code: string; readonly name: string | null };

/** Several results side by side. Names typed here leave the page in no link. */
export function CompareResults(props: CompareResultsProps) {
  const { phase, done, total, entries, problems, roles, keptNames, onShown } = props;
  const messages = useMessages('compare-results');
  const announce = useAnnounce();
  const { whole } = useFigures();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());

  const groups = useMemo(() => {
    const shown = entries.filter(({ result }) => !removed.has(result.code));
    const place = new Map(entries.map(({ id }, index) => [id, index + 1]));
    return groupResults(shown, roles, ({ id, label, result }) => {
      const name = nameOf({ label, result }, names, keptNames);
      return name ?? messages.result(place.get(id) ?? id + 1);
    });
  }, [entries, roles, names, keptNames, removed, messages]);
  const people = useMemo(() => groups.flatMap((group) => group.people), [groups]);
  const isEmpty = entries.length + problems.length === 0;

  useEffect(() => {
    if (phase === 'done' && !isEmpty) announce(messages.finished(entries.length, problems.length));
  }, [phase, isEmpty, entries, problems, announce, messages]);
  const hasEntries = entries.length > 0;
  const shown = useMemo(() => {
    const labels = new Map(entries.map((entry) => [entry.id, entry]));
    return people.map(({ id, result }) => {
      const entry = labels.get(id);
      const name = entry === undefined ? null : nameOf(entry, names, keptNames);
      return { code: result.code, name };
    });
  }, [people, entries, names, keptNames]);
  useEffect(() => {
    if (phase === 'done' && hasEntries) onShown(shown);
  }, [phase, hasEntries, shown, onShown]);

  const edit = {
    onRename: ({ result }: Person, label: string) =>
      setNames((before) => new Map(before).set(result.code, label)),
    onRemove: ({ result }: Person) => setRemoved((before) => new Set(before).add(result.code)),
  };
  const restore = (text: string) => {
    // Who adds a result once more wants to see it.
    setRemoved(new Set());
    props.onAdd(text);
  };
  const input = <ResultInput {...props} onAdd={restore} isMore={!isEmpty} />;

  return (
    <div className="rr-page rr-compare">
      <header className="rr-stack">
        <h1 tabIndex={-1}>{messages.title}</h1>
        <p className="rr-lede">{messages.lead}</p>
      </header>
      {people.length === 0 && problems.length > 0 && phase === 'done' && (
        <Notice tone="bad" title={messages.nothing} />
      )}
      {people.length > 0 ? (
        <Disclosure key="more" summary={messages.input.more}>
          {input}
        </Disclosure>
      ) : (
        input
      )}
      {/* Below the field, which stood there before anything was read. */}
      {phase === 'working' && (
        <div className="rr-stack rr-stack--tight">
          <p>{total === 0 ? messages.reading : messages.working(whole(done), whole(total))}</p>
          <ProgressBar label={messages.progress} value={done} max={total} />
        </div>
      )}
      <LineProblems problems={problems} onRetry={props.onRetry} />
      {groups.map((group) => (
        <GroupView key={group.role.id} group={group} {...edit} />
      ))}
      {people.length > 0 && (
        <>
          <p className="rr-soft">{messages.selfReported}</p>
          {people.length > 1 && <ShareComparison {...props} people={people} />}
          <div>
            <Button
              variant="quiet"
              onClick={() => {
                setRemoved(new Set());
                setNames(new Map());
                props.onClear();
              }}
            >
              {messages.clear}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** What was typed here, else what the list says, else what was kept, else what the link says. */
function nameOf(
  { label, result }: Pick<ResultEntry, 'label' | 'result'>,
  typed: ReadonlyMap<string, string>,
  kept: ReadonlyMap<string, string>,
): string | null {
  const own = typed.get(result.code)?.trim() ?? '';
  return own === '' ? (label ?? kept.get(result.code) ?? result.name) : own;
}
