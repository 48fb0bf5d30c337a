import { type Dispatch, type SetStateAction, useState } from 'react';
import { type FormId, type Response, type Responses, findForm, listItems } from '#core';
import {
  TakeAssessment,
  type TakeAssessmentProps,
} from '#features/take-assessment/take-assessment.tsx';
import { Announcer } from '#ui/announcer.tsx';
import { readAiEngineer } from './ai-engineer.ts';

const role = readAiEngineer();

export type Log = string[];

type RunningAssessmentProps = Partial<TakeAssessmentProps> & {
  /** Position of the first item shown, from 0. */
  readonly at?: number;
  readonly given?: Responses;
  readonly formId?: FormId;
  /** Every callback of the screen, in order. */
  readonly log?: Log;
};

/** The assessment with a small store of its own, connected like in the app. */
export function RunningAssessment(props: RunningAssessmentProps) {
  const {
    at: first = 0,
    given = new Map(),
    formId: firstForm = 'quick',
    log = [],
    ...rest
  } = props;
  const [at, setAt] = useState(first);
  const [responses, setResponses] = useState<Responses>(given);
  const [formId, setFormId] = useState<FormId>(firstForm);
  const [autoAdvance, setAutoAdvance] = useState(true);
  const form = findForm(role, formId);
  if (form === undefined) throw new Error(formId);
  const items = listItems(role, form);
  const item = items[at];
  if (item === undefined) throw new Error(`no item ${at}`);
  const respond = (id: string, response: Response) => {
    log.push(`${id}=${response}`);
    setResponses((before) => new Map(before).set(id, response));
  };
  const step = (name: string, by: number) => () => {
    log.push(name);
    move(setAt, by, items.length);
  };
  return (
    <Announcer>
      <TakeAssessment
        role={role}
        form={form}
        item={item}
        responses={responses}
        savedBefore={null}
        inFrame={false}
        leadsToResult={at === items.length - 1}
        autoAdvance={autoAdvance}
        onAutoAdvanceChange={setAutoAdvance}
        onRespond={respond}
        onSkip={(id) => {
          respond(id, 'skipped');
          step('next', 1)();
        }}
        onNext={step('next', 1)}
        onBack={step('back', -1)}
        onChooseForm={(id) => {
          log.push(`form=${id}`);
          setFormId(id);
        }}
        hasEarlier={() => false}
        onResume={() => log.push('resume')}
        onStartOver={() => log.push('start over')}
        {...rest}
      />
    </Announcer>
  );
}

function move(setAt: Dispatch<SetStateAction<number>>, by: number, total: number): void {
  setAt((before) => Math.min(Math.max(before + by, 0), total - 1));
}
