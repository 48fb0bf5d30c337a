import { useQueries } from '@tanstack/react-query';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import {
  type ComparedResult,
  layoutOf,
  listCodes,
  pickScoringRole,
  scoreCode,
  type ShareError,
} from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { compareResultsWords } from '#i18n/compare-results.ts';
import { useWords } from '#i18n/locale.tsx';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Place } from '../paths.ts';
import { useServices } from '../services.ts';
import { SiteFrame } from '../site-frame.tsx';

export function Page({ place }: { readonly place: Place }) {
  if (place.kind !== 'compare') return null;
  return (
    <SiteFrame>
      <Compare />
    </SiteFrame>
  );
}

function Compare() {
  const words = useWords(compareResultsWords);
  const { roles, root } = useServices();
  const { hash } = useLocation();
  const [text, setText] = useState('');
  useEffect(() => setText(hash), [hash]);
  const listed = useMemo(() => [...listCodes(text)], [text]);
  const loaded = useQueries({
    queries: roles.map(({ id, current }) => ({
      ...roleQuery({ root, slug: id, version: current }),
      enabled: text !== '',
    })),
  }).flatMap(({ data }) => data ?? []);

  const results: ComparedResult[] = [];
  const problems: { line: number; code: ShareError['code'] }[] = [];
  for (const { line, outcome } of listed) {
    if (!outcome.ok) {
      problems.push({ line, code: outcome.error.code });
      continue;
    }
    const made = outcome.value.role;
    const role = loaded.find(
      (each) =>
        made.kind === 'registered' && each.number === made.number && each.version === made.version,
    );
    if (role === undefined) continue;
    const scored = scoreCode(outcome.value, {
      scoring: pickScoringRole(role),
      layout: layoutOf(role),
    });
    if (scored.ok) results.push(scored.value);
    else problems.push({ line, code: scored.error.code });
  }
  const role = loaded.find(({ id }) => id === results[0]?.role);
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('links');
    setText(typeof given === 'string' ? given : '');
  };
  const whole = (value: number) => String(Math.round(value));

  return (
    <div className="rr-page rr-compare">
      <header className="rr-stack">
        <h1>{words.title}</h1>
        <p className="rr-lede">{words.lead}</p>
      </header>
      <form className="rr-stack" onSubmit={show}>
        <label htmlFor="links">{words.field}</label>
        <textarea id="links" name="links" spellCheck={false} autoComplete="off" />
        <Button type="submit" variant="primary">
          {words.compare}
        </Button>
      </form>
      {problems.length > 0 && (
        <Notice tone="warn" title={words.problems(problems.length)}>
          <ul>
            {problems.map(({ line, code }) => (
              <li key={line}>{words.problemAt(line, words.reason[code])}</li>
            ))}
          </ul>
        </Notice>
      )}
      {role !== undefined && (
        <DataTable
          caption={words.table}
          columns={[
            { id: 'competency', label: words.competency },
            ...results.map(({ name }, index) => ({
              id: String(index),
              label: name ?? words.result(index + 1),
              numeric: true,
            })),
          ]}
          rows={role.competencies.map(({ id, name }) => ({
            id,
            cells: [
              name,
              ...results.map(({ competencies }) => {
                const score = competencies.find((each) => each.id === id)?.score ?? null;
                return score === null
                  ? words.notAssessed
                  : `${whole(score.score)}, ${words.likely(whole(score.range[0]), whole(score.range[1]))}`;
              }),
            ],
          }))}
        />
      )}
    </div>
  );
}
