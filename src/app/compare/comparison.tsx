import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { comparisonLink, routes, withoutName, writeResultList } from '#core';
import { CompareResults, type ShownPerson } from '#features/compare-results/compare-results.tsx';
import { copyText } from '#platform/files/clipboard.ts';
import { downloadFile } from '#platform/files/download.ts';
import { fileSharing } from '#platform/files/web-share.ts';
import { onEverythingCleared } from '#platform/storage/everything-cleared.ts';
import { saveTabList, readTabList } from '#platform/tab/tab-list.ts';
import { saveTabNames, readTabNames } from '#platform/tab/tab-names.ts';
import { useSearch } from '../profile/use-search.ts';
import { useAppContext } from '../shell/app-context.ts';
import { adoptCompareStyles } from './compare-styles.ts';
import { type HandedOver, receiveHandedOver, takeHandedOver } from './handed-over.ts';
import { useComparison } from './use-comparison.ts';
import { useLists } from './use-lists.ts';
import { useOwnResults } from './use-own-results.ts';

/** Even with the shortest codes, more than this never fit in an address. */
const MAX_CODES_IN_ADDRESS = 95;

/** The comparison page, connected to the browser. */
export function Comparison() {
  const { site } = useAppContext();
  const { hash } = useLocation();
  const query = useSearch();
  const [attempt, setAttempt] = useState(0);
  const added = useLists();
  const { lists, sources, add, addFiles, replace } = added;
  // Read once: the page itself keeps track of later edits.
  const [savedNames, setSavedNames] = useState(readTabNames);
  const { own, forget } = useOwnResults();
  const { comparison, ...shown } = useComparison(lists, added.comparison, attempt);
  const { phase, done, total, entries, problems, roles } = shown;
  const [isSaved, setIsSaved] = useState(true);
  const receive = useCallback(
    (given: HandedOver) => {
      if ('text' in given) add(given.text);
      else void addFiles(given.files);
    },
    [add, addFiles],
  );
  // Before the first paint that needs them.
  useLayoutEffect(adoptCompareStyles, []);
  // Only in the browser: prerendering has no fragment and no tab.
  useEffect(() => {
    const handedOver = takeHandedOver();
    replace(hash === '' ? readTabList() : hash);
    if (handedOver !== null) receive(handedOver);
  }, [hash, receive, replace]);

  useEffect(() => receiveHandedOver(receive), [receive]);

  const page = useMemo(
    () => (site === null ? routes.compare() : new URL(routes.compare().slice(1), site).href),
    [site],
  );
  const isEmpty = lists.length === 0;
  const saveShown = useCallback(
    (people: readonly ShownPerson[]) => {
      // After "Start over", the old comparison renders once more: it must not be saved again.
      if (!isEmpty) setIsSaved(saveComparison(people));
    },
    [isEmpty],
  );
  const startOver = useCallback(() => {
    replace('');
    setSavedNames([]);
    saveComparison([]);
  }, [replace]);
  useEffect(() => onEverythingCleared(startOver), [startOver]);

  return (
    <CompareResults
      comparison={comparison}
      phase={phase}
      done={done}
      total={total}
      entries={entries}
      problems={added.refused.length > 0 ? [...problems, ...added.refused] : problems}
      sources={sources}
      roles={roles}
      query={query}
      page={page}
      own={own}
      question={added.question}
      draft={added.draft}
      fileProblems={added.fileProblems}
      onAdd={add}
      onAddOwn={add}
      onFiles={(files) => void addFiles(files)}
      onChoose={added.choose}
      onCancel={added.cancel}
      onForgetOwn={forget}
      onRetry={() => setAttempt((before) => before + 1)}
      onClear={startOver}
      savedNames={savedNames}
      onShown={saveShown}
      isSaved={isSaved}
      onCopy={async (link) => (await copyText(link)) === 'copied'}
      onSave={downloadFile}
      sharingOf={fileSharing}
    />
  );
}

/**
 * Saves the comparison so that it survives a reload: the codes in the address while they fit and
 * the names in this tab; a larger comparison entirely in this tab. Bypasses the router, since
 * nothing on the page depends on the address. False when it can't be saved anywhere.
 */
function saveComparison(people: readonly ShownPerson[]): boolean {
  const page = window.location.href.replace(/#.*$/, '');
  const isLink = people.length > 0 && people.length <= MAX_CODES_IN_ADDRESS;
  const codes = isLink ? people.map(({ code }) => withoutName(code)) : [];
  const link = isLink ? comparisonLink(page, codes) : null;
  window.history.replaceState(window.history.state, '', link ?? page);
  const named = people.flatMap(({ name }, index) => {
    const code = codes[index];
    return link === null || code === undefined || name === null ? [] : [[code, name] as const];
  });
  saveTabNames(named);
  const rows = people.map(({ code, name }) => ({ label: name ?? '', code }));
  return saveTabList(link === null && rows.length > 0 ? writeResultList(rows) : '');
}
