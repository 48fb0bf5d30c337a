import { useCallback, useMemo, useState } from 'react';
import { type LineProblem, listResults, plainText, readTable, type Table } from '#core';
import type { ColumnQuestion } from '#features/compare-results/lists/column-choice.tsx';
import { misreadRows } from '#features/compare-results/lists/misread-rows.ts';
import type { ListSource } from '#features/compare-results/lists/describe-place.ts';
import type { FileProblem } from '#features/compare-results/lists/result-input.tsx';
import type { ListText } from './run-comparison.ts';

/** A text with results, and its source. */
export type ResultList = ListText & { readonly source: ListSource };

type Waiting = { readonly list: ResultList; readonly table: Table };

/** How many results to read when checking whether a text has any; the worker reads the rest. */
const FIRST_RESULTS = 2000;
const PASTE: ListSource = { kind: 'paste' };

/**
 * The lists that a comparison consists of. New text is checked first: text without a result is
 * rejected with the reasons, and a table whose column of names is ambiguous, or whose names look
 * misread, waits for the person's choice.
 */
export function useLists() {
  const [lists, setLists] = useState<readonly ResultList[]>([]);
  const [comparison, setComparison] = useState(0);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [refused, setRefused] = useState<readonly LineProblem[]>([]);
  const [fileProblems, setFileProblems] = useState<readonly FileProblem[]>([]);
  const [draft, setDraft] = useState('');

  const append = useCallback((list: ResultList) => setLists((before) => [...before, list]), []);

  /** Adds a text; returns the outcome. */
  const addText = useCallback(
    (text: string, source: ListSource): 'added' | 'asked' | 'refused' => {
      const problems = findProblems(text);
      if (problems !== null) {
        setRefused(source.kind === 'file' ? [] : problems);
        return 'refused';
      }
      setRefused([]);
      const table = readTable(plainText(text));
      if (table !== null && (!table.names.isCertain || misreadRows(table).length > 0)) {
        setWaiting((before) => [...before, { list: { text, source }, table }]);
        return 'asked';
      }
      append({ text, source });
      return 'added';
    },
    [append],
  );

  const add = useCallback(
    (text: string) => {
      setFileProblems([]);
      const outcome = addText(text, PASTE);
      if (outcome === 'added') setDraft('');
      return outcome === 'added';
    },
    [addText],
  );

  const addFiles = useCallback(
    async (files: readonly File[]) => {
      const problems: FileProblem[] = [];
      const reader = await import('../open-files/read-document.ts').catch(() => null);
      for (const file of files) {
        if (reader === null) {
          problems.push({ name: file.name, kind: 'unreadable' });
          continue;
        }
        // One after another, to keep the order in which they were dropped.
        // oxlint-disable-next-line no-await-in-loop
        const read = await reader.readDocument(file);
        if (!read.ok) problems.push({ name: file.name, kind: read.error });
        else if (addText(read.value, { kind: 'file', name: file.name }) === 'refused') {
          problems.push({ name: file.name, kind: 'nothing' });
        }
      }
      setFileProblems(problems);
    },
    [addText],
  );

  const [first] = waiting;
  const choose = useCallback(
    (columns: readonly number[] | null) => {
      if (first === undefined) return;
      append({ ...first.list, columns });
      setWaiting((before) => before.slice(1));
      setDraft('');
    },
    [append, first],
  );
  const cancel = useCallback(() => {
    if (first?.list.source.kind === 'paste') setDraft(first.list.text);
    setWaiting((before) => before.slice(1));
  }, [first]);

  /** Replaces all lists without checking: the text comes from the address or this tab. */
  const replace = useCallback((text: string) => {
    setLists(text.trim() === '' ? [] : [{ text, source: PASTE }]);
    setComparison((before) => before + 1);
    setWaiting([]);
    setRefused([]);
    setFileProblems([]);
    setDraft('');
  }, []);

  const question = useMemo((): ColumnQuestion | null => {
    if (first === undefined) return null;
    const { source } = first.list;
    return { table: first.table, file: source.kind === 'file' ? source.name : null };
  }, [first]);
  const sources = useMemo(() => lists.map(({ source }) => source), [lists]);
  return {
    lists,
    /** Changes when all lists were replaced, that is, for a different comparison. */
    comparison,
    sources,
    question,
    refused,
    fileProblems,
    draft,
    add,
    addFiles,
    choose,
    cancel,
    replace,
  };
}

/** Why a text contains no result at all; null when it contains one. */
function findProblems(text: string): readonly LineProblem[] | null {
  const problems: LineProblem[] = [];
  for (const { line, label, outcome } of listResults(text)) {
    if (outcome.ok) return null;
    problems.push({ source: 0, line, label, problem: outcome.error });
    if (problems.length >= FIRST_RESULTS) return null;
  }
  return problems;
}
