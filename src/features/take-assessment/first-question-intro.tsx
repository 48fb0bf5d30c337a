import { type Form, type FormId, type Role, listItems } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { ChoiceGroup } from '#ui/fields/choices.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import { AutoAdvanceSwitch } from './auto-advance-switch.tsx';

type FirstQuestionIntroProps = {
  readonly role: Role;
  readonly form: Form;
  readonly autoAdvance: boolean;
  readonly onAutoAdvanceChange: (on: boolean) => void;
  /** Null if the person can't choose the length. */
  readonly onChooseForm: ((form: FormId) => void) | null;
};

/** Above the first question: how advancing works, and the choice of length. */
export function FirstQuestionIntro(props: FirstQuestionIntroProps) {
  const { role, form, onChooseForm } = props;
  const messages = useMessages('take-assessment');
  const questions = (each: Form) => listItems(role, each).length;
  return (
    // A separate form, since its choices are not answers. See the question's form for
    // `autocomplete`.
    <form className="rr-assess__intro" method="dialog" autoComplete="off">
      <div className="rr-assess__options">
        <AutoAdvanceSwitch on={props.autoAdvance} onChange={props.onAutoAdvanceChange} />
        {onChooseForm !== null && (
          <Disclosure summary={messages.changeLength}>
            {/* Omitted from the prerendered page, where every byte delays the first answer. */}
            <LazyDetails>
              {() => (
                <>
                  {' '}
                  <ChoiceGroup
                    legend={messages.lengthLegend}
                    name="length"
                    options={role.forms.map((each) => ({
                      value: each.id,
                      label: (
                        <Foreign parts={[each.name]}>
                          {messages.length(each.name, questions(each), Math.round(each.minutes))}
                        </Foreign>
                      ),
                    }))}
                    value={form.id}
                    onChoose={(value) => {
                      const chosen = role.forms.find(({ id }) => id === value);
                      if (chosen !== undefined) onChooseForm(chosen.id);
                    }}
                  />
                  <p className="rr-assess__note">{messages.lengthHint}</p>
                </>
              )}
            </LazyDetails>
          </Disclosure>
        )}
      </div>
    </form>
  );
}
