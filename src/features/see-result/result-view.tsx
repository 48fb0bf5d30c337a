import { type ReactNode, useDeferredValue, useState } from 'react';
import { type FormId, isAnswered, type Responses, type Role, type RoleResult } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { AddMore } from './next-steps/add-more.tsx';
import type { ProfileComparison } from './headline/profile-comparison.ts';
import { ComparedWith } from './headline/compared-with.tsx';
import { AnswerList, openAnswerList } from './answers/answer-list.tsx';
import { ClearAnswers } from './answers/clear-answers.tsx';
import { type Deletion, EmptyResult } from './problems/empty-result.tsx';
import { FitHeadline, FitTitle, UncheckedHint } from './headline/fit-headline.tsx';
import { LadderDetails } from './competencies/ladder-details.tsx';
import { NextSteps } from './next-steps/next-steps.tsx';
import { type Origin, ownerOf, SharedNotice, Whose } from './headline/result-origin.tsx';
import { ResultRadar } from './headline/result-radar.tsx';
import { rowsOfResult } from './competencies/result-row.ts';
import { ResultSection } from './result-section.tsx';
import { ResultStory } from './headline/result-story.tsx';
import { ProfileSection } from './competencies/profile-section.tsx';
import { StrengthsSection } from './headline/strengths-section.tsx';
import { ResultTop } from './headline/result-top.tsx';
import { type ExplainedScenarios, ScenarioReview } from './answers/scenario-review.tsx';
import { Warnings } from './problems/warnings.tsx';
import { ForeignLanguage } from '#ui/foreign-text.tsx';
import { useLocale } from '#i18n/locale.tsx';

type ResultViewProps = {
  /** With the targets of the profile that the result was scored with. */
  readonly role: Role;
  readonly result: RoleResult;
  /** The profile it is compared with; omitted for the role's own without alternatives. */
  readonly comparison?: ProfileComparison;
  readonly responses: Responses;
  /** For carried-over answers: the day on which each was given; null if unknown. */
  readonly carried?: ReadonlyMap<string, string | null>;
  /** For the person's own scenarios: which are locked, and which were known before. */
  readonly explained?: ExplainedScenarios;
  /** Called with the scenarios whose best answers are displayed. */
  readonly onExplained?: (ids: readonly string[]) => void;
  /** The current form; by default the shortest that covers the responses. */
  readonly form?: FormId;
  readonly origin: Origin;
  readonly inFrame: boolean;
  readonly onChange?: (itemId: string) => void;
  readonly onAddForm?: (form: FormId) => void;
  /** Deletes the answers; resolves with false when a copy may be left. */
  readonly onClear?: () => Promise<boolean>;
  /** What changed since an earlier result: said before everything else. */
  readonly since?: ReactNode;
  /** The person's earlier results. */
  readonly earlier?: ReactNode;
  /** The person's standing in other roles. */
  readonly elsewhere?: ReactNode;
  /** The panel that creates links. */
  readonly share?: ReactNode;
  /** Renders content below an answer in the list, by item and question. */
  readonly besideAnswer?: (itemId: string, title: string) => ReactNode;
  /** The person's plan. */
  readonly plan?: ReactNode;
  /** True where that plan has steps. */
  readonly isPlanned?: boolean;
  /** Export options. */
  readonly exportResult?: ReactNode;
  /** Continuing on another device. */
  readonly moveOn?: ReactNode;
};

/** A person's result with all of its explanations. Somebody else's result is read-only. */
export function ResultView(props: ResultViewProps) {
  return (
    <ForeignLanguage of={props.role.locale} around={useLocale()}>
      <WholeResult {...props} />
    </ForeignLanguage>
  );
}

function WholeResult(props: ResultViewProps) {
  const { role, result, responses, comparison, form, origin, inFrame } = props;
  const { earlier, elsewhere, share, plan, exportResult, moveOn } = props;
  const messages = useMessages('see-result');
  const details = useMessages('result-details').answers;
  const [deletion, setDeletion] = useState<Deletion>('none');
  const clear = () => {
    setDeletion('running');
    void props.onClear?.().then((isGone) => setDeletion(isGone ? 'done' : 'failed'));
  };
  /** False during the first render: the rest renders and lays out in a separate task. */
  const whole = useDeferredValue(true, false);
  const isOwn = origin.kind === 'own';
  const owner = ownerOf(origin);
  const answered = [...responses.values()].filter(isAnswered).length;
  if (isOwn && answered === 0) {
    return (
      <EmptyResult
        role={role}
        inFrame={inFrame}
        deletion={deletion}
        onDeleteAgain={clear}
        skipped={[...responses.keys()]}
        onAddForm={props.onAddForm}
        onChange={props.onChange}
      />
    );
  }
  const { competencies, fit, calibration, flags, story, strengths } = result;
  const rows = rowsOfResult(role, competencies);
  const scenarios = competencies.reduce((sum, one) => sum + one.scenarios, 0);
  const { onChange, onAddForm, onClear } = props;

  return (
    <article className={`rr-page rr-result${whole || inFrame ? '' : ' rr-result--begun'}`}>
      <ResultTop
        role={role}
        whose={<Whose origin={origin} />}
        title={<FitTitle role={role} fit={fit} />}
        since={props.since}
        story={<ResultStory role={role} story={story} owner={owner} />}
        comparedWith={<ComparedWith comparison={comparison} />}
        fit={
          <FitHeadline
            role={role}
            fit={fit}
            scenarios={scenarios}
            owner={owner}
            discount={result.discount}
          />
        }
        notes={
          <>
            {origin.kind !== 'shared' && origin.notice}
            {origin.kind === 'shared' && (
              <SharedNotice role={role} origin={origin} band={fit?.band ?? null} />
            )}
            <UncheckedHint scenarios={scenarios} />
            <p className="rr-result__honesty">{messages[owner].honesty(scenarios)}</p>
            {props.explained !== undefined && props.explained.seen.size > 0 && (
              <p className="rr-result__honesty">{messages.seen(props.explained.seen.size)}</p>
            )}
          </>
        }
        radar={<ResultRadar role={role} rows={rows} owner={owner} comparison={comparison} />}
      />
      {earlier}
      <StrengthsSection role={role} strengths={strengths} />
      <NextSteps role={role} result={result} isPlanned={props.isPlanned ?? false} />
      {whole && plan}
      <ProfileSection role={role} result={result} rows={rows} responses={responses} owner={owner}>
        {whole && (
          <>
            <LadderDetails role={role} comparison={comparison} />
            {elsewhere}
          </>
        )}
      </ProfileSection>
      {whole && (
        <>
          {flags.length > 0 && (
            <div className="rr-result__notices">
              <Warnings flags={flags} owner={owner} onReview={isOwn ? openAnswerList : undefined} />
            </div>
          )}
          {isOwn && onAddForm !== undefined && (
            <AddMore
              role={role}
              responses={responses}
              form={form}
              isCompared={calibration.available}
              onAddForm={onAddForm}
            />
          )}
          {share && <div className="rr-result__send rr-print-hidden">{share}</div>}
          {exportResult}
          <ResultSection
            id="answers"
            title={details.title[owner]}
            {...(isOwn && { intro: messages.clear.text })}
            onScreenOnly
          >
            <div>
              <ScenarioReview
                role={role}
                responses={responses}
                owner={owner}
                explained={props.explained}
                onExplained={props.onExplained}
              />
              <AnswerList
                role={role}
                responses={responses}
                carried={props.carried}
                explained={props.explained}
                beside={props.besideAnswer}
                onChange={isOwn ? onChange : undefined}
              />
              {moveOn}
            </div>
            {isOwn && onClear !== undefined && <ClearAnswers role={role} onClear={clear} />}
          </ResultSection>
        </>
      )}
    </article>
  );
}
