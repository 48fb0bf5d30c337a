import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  type LineProblem,
  type NamedEntry,
  profileQuery,
  type ResultEntry,
  type Role,
  type TargetProfile,
  withQuery,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { ProgressBar } from '#ui/progress-bar.tsx';
import { ColumnChoice, type ColumnQuestion } from './lists/column-choice.tsx';
import { AcrossRoles } from './across-roles/across-roles.tsx';
import { GroupView } from './one-role/group-view.tsx';
import { applyAskedProfile } from './one-role/profile-group.ts';
import { LineProblems, Repeats } from './lists/line-problems.tsx';
import type { ListSource } from './lists/describe-place.ts';
import { RemovedNotice } from './people/removed-notice.tsx';
import { groupResults } from './one-role/result-group.ts';
import { ResultInput, type ResultInputProps } from './lists/result-input.tsx';
import { ShareComparison, type ShareComparisonProps } from './share-comparison.tsx';
import { type SavedNames, usePeople } from './people/use-people.ts';

export type CompareResultsProps = Omit<ResultInputProps, 'isMore'> &
  Omit<ShareComparisonProps, 'people' | 'roles'> & {
    /** A new number for a new comparison: edited names and removed people belong to one comparison. */
    readonly comparison: number;
    readonly phase: 'working' | 'done';
    readonly done: number;
    /** 0 while the lists are still being read. */
    readonly total: number;
    readonly entries: readonly ResultEntry[];
    readonly problems: readonly LineProblem[];
    /** Sources of the lists, indexed by the number in entries and problems. */
    readonly sources: readonly ListSource[];
    /** A table that can't be added until its column of names is known. */
    readonly question: ColumnQuestion | null;
    readonly onChoose: (columns: readonly number[] | null) => void;
    readonly onCancel: () => void;
    readonly roles: readonly Role[];
    /** The address's query, which selects the profile to compare with. */
    readonly query: string;
    readonly onRetry: () => void;
    readonly onClear: () => void;
    /** Saved names from before. */
    readonly savedNames: SavedNames;
    /** Called when the shown results or names change, in order; the name is null for people without one. */
    readonly onShown: (people: readonly ShownPerson[]) => void;
  };

/** A result on the page, and its name here. */
export type ShownPerson = { readonly code: string; readonly name: string | null };

/** Several results side by side. Names typed here are never added to a link. */
export function CompareResults(props: CompareResultsProps) {
  const { phase, done, total, entries, problems, sources, roles, query, savedNames, onShown } =
    props;
  const messages = useMessages('compare-results');
  const announce = useAnnounce();
  const { whole } = useFormatters();
  const edited = usePeople(entries, savedNames, props.comparison);
  const { people: named, repeats, earlier, removed } = edited;

  const labelOf = useMemo(() => {
    const place = new Map(entries.map(({ id }, index) => [id, index + 1]));
    return ({ id, name }: NamedEntry) => name ?? messages.result(place.get(id) ?? id + 1);
  }, [entries, messages]);
  const groups = useMemo(
    () => groupResults(named, roles, earlier, labelOf),
    [named, roles, earlier, labelOf],
  );
  const people = useMemo(() => groups.flatMap((group) => group.people), [groups]);
  const isEmpty = entries.length + problems.length === 0;
  const lastRemoved = removed.at(-1);

  useEffect(() => {
    if (phase === 'done' && !isEmpty) announce(messages.finished(entries.length, problems.length));
  }, [phase, isEmpty, entries, problems, announce, messages]);
  const hasEntries = entries.length > 0;
  const shown = useMemo(
    () => people.map(({ name, result }) => ({ code: result.code, name })),
    [people],
  );
  useEffect(() => {
    if (phase === 'done' && hasEntries) onShown(shown);
  }, [phase, hasEntries, shown, onShown]);

  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const choose = useCallback((slugs: readonly string[], { id }: TargetProfile) => {
    const chosenFor = slugs.map((slug) => [slug, id ?? ''] as const);
    setChosen((before) => ({ ...before, ...Object.fromEntries(chosenFor) }));
  }, []);
  const profiledGroups = useMemo(
    () =>
      groups.map((group) =>
        applyAskedProfile(group, chosen[group.role.id], query, messages.profileChoice.bar),
      ),
    [groups, chosen, query, messages],
  );
  // An address has one profile, which every role of the comparison applies by its id.
  const [linkQuery = '', ...others] = new Set(
    profiledGroups.map(({ listed, profile }) => profileQuery(listed.role, profile)),
  );

  const edit = {
    onRename: ({ id }: { readonly id: number }, name: string) => edited.rename(id, name),
    onRemove: ({ id }: { readonly id: number }) => edited.remove(id),
  };
  const input =
    props.question === null ? (
      <ResultInput {...props} isMore={!isEmpty} />
    ) : (
      <ColumnChoice question={props.question} onChoose={props.onChoose} onCancel={props.onCancel} />
    );

  return (
    <div className="rr-page rr-compare">
      <header className="rr-stack">
        <h1 tabIndex={-1}>{messages.title}</h1>
        <p className="rr-lede">{messages.lead}</p>
      </header>
      {people.length === 0 && problems.length > 0 && phase === 'done' && (
        <Notice tone="bad" title={messages.nothing} />
      )}
      {people.length > 0 && props.question === null ? (
        // A file dropped onto a closed disclosure must show its outcome.
        <Disclosure
          key="more"
          summary={messages.input.more}
          startsOpen={props.fileProblems.length > 0}
        >
          {input}
        </Disclosure>
      ) : (
        input
      )}
      {/* Below the field, whose position must not change once a table has been read. */}
      {phase === 'working' && (
        <div className="rr-stack rr-stack--tight">
          <p>{total === 0 ? messages.reading : messages.working(whole(done), whole(total))}</p>
          <ProgressBar label={messages.progress} value={done} max={total} />
        </div>
      )}
      <LineProblems problems={problems} sources={sources} onRetry={props.onRetry} />
      <Repeats repeats={repeats} sources={sources} onKeep={edited.keep} />
      <RemovedNotice
        last={lastRemoved === undefined ? null : labelOf(lastRemoved)}
        count={removed.length}
        onUndo={edited.undo}
      />
      {profiledGroups.length > 1 && <AcrossRoles groups={profiledGroups} onChoose={choose} />}
      {profiledGroups.map((group) => (
        <GroupView
          key={group.listed.role.id}
          group={group}
          onChoose={(slug, profile) => choose([slug], profile)}
          {...edit}
        />
      ))}
      {people.length > 0 && (
        <>
          <p className="rr-soft">{messages.selfReported}</p>
          {people.length > 1 && (
            <ShareComparison
              {...props}
              page={withQuery(props.page, others.length > 0 ? '' : linkQuery)}
              people={people}
              roles={roles}
            />
          )}
          <div>
            <Button
              variant="quiet"
              onClick={() => {
                edited.startOver();
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
