import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { comparisonLink, withoutName, writeResultList } from '#core';
import { CompareResults, type ShownPerson } from '#features/compare-results/compare-results.tsx';
import type { FileProblem } from '#features/compare-results/result-input.tsx';
import { copyText } from '#platform/clipboard.ts';
import { downloadFile } from '#platform/download.ts';
import { keepTabList, readTabList } from '#platform/tab-list.ts';
import { keepTabNames, readTabNames } from '#platform/tab-names.ts';
import { routes } from '../shell/routes.ts';
import { useAppContext } from '../shell/app-context.ts';
import { readTextFiles } from './read-text-files.ts';
import { useComparison } from './use-comparison.ts';
import { useOwnResults } from './use-own-results.ts';

/** No code has fewer characters: more codes than this never fit the address. */
const MOST_IN_ADDRESS = 95;

/** The comparison with everything it needs of the browser. */
export function Comparison() {
  const { site } = useAppContext();
  const { hash } = useLocation();
  const [text, setText] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [fileProblem, setFileProblem] = useState<FileProblem | null>(null);
  // Read once: what is typed after that the page itself knows.
  const [keptNames, setKeptNames] = useState(readTabNames);
  const { own, forget } = useOwnResults();
  const { phase, done, total, entries, problems, roles } = useComparison(text, attempt);
  const [isKept, setIsKept] = useState(true);
  // Known in the browser only: prerendering has no address to send, and no tab.
  useEffect(() => setText(hash === '' ? readTabList() : hash), [hash]);

  const page = useMemo(
    () => (site === null ? routes.compare() : new URL(routes.compare().slice(1), site).href),
    [site],
  );
  const showKept = useCallback(
    (people: readonly ShownPerson[]) => {
      // After "Start over" what was shown is drawn once more: it must not be kept again.
      if (text !== '') setIsKept(remember(people));
    },
    [text],
  );
  const add = useCallback((more: string) => {
    setText((before) => (before === '' ? more : `${before}\n${more}`));
  }, []);

  return (
    <CompareResults
      phase={phase}
      done={done}
      total={total}
      entries={entries}
      problems={problems}
      roles={roles}
      page={page}
      own={own}
      fileProblem={fileProblem}
      onAdd={add}
      onFiles={(files) => {
        void readTextFiles(files).then((read) => {
          setFileProblem(read.ok ? null : read.error);
          if (read.ok) add(read.value);
        });
      }}
      onForgetOwn={forget}
      onRetry={() => setAttempt((before) => before + 1)}
      onClear={() => {
        setText('');
        setKeptNames(new Map());
        remember([]);
      }}
      keptNames={keptNames}
      onShown={showKept}
      isKept={isKept}
      onCopy={async (link) => (await copyText(link)) === 'copied'}
      onSave={(name, content) => downloadFile(name, content, 'text/csv;charset=utf-8')}
    />
  );
}

/**
 * Keeps the comparison, so that reloading shows it again: the codes in the address while they fit
 * it and the names in this tab alone; a larger one whole in this tab. The router isn't told: nothing
 * on the page depends on it. False when the browser keeps it nowhere.
 */
function remember(people: readonly ShownPerson[]): boolean {
  const page = window.location.href.replace(/#.*$/, '');
  const isLink = people.length > 0 && people.length <= MOST_IN_ADDRESS;
  const codes = isLink ? people.map(({ code }) => withoutName(code)) : [];
  const link = isLink ? comparisonLink(page, codes) : null;
  window.history.replaceState(window.history.state, '', link ?? page);
  const named = people.flatMap(({ name }, index) => {
    const code = codes[index];
    return link === null || code === undefined || name === null ? [] : [[code, name] as const];
  });
  keepTabNames(new Map(named));
  const rows = people.map(({ code, name }) => ({ label: name ?? '', date: null, code }));
  return keepTabList(link === null && rows.length > 0 ? writeResultList(rows) : '');
}
