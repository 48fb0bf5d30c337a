import { type DraftFile, shapeAt, updateAt } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { ItemEnd, ItemPlace } from './item-place.tsx';
import { RemarksAt } from '../review/remarks-at.tsx';
import { SchemaField } from '../fields/schema-field.tsx';
import { fieldId, useStudio } from '../studio-context.ts';
import { TextField } from '../fields/text-field.tsx';

const SHOWN = ['id', 'competency', 'stem', 'options', 'rationale', 'stage'];
const MOST_OPTIONS = 16;

/**
 * One scenario: the situation, its options with their credits, the rationale, and the behaviours it
 * checks.
 */
export function ScenarioForm({ at }: { readonly at: number }) {
  const { file } = useStudio();
  const { items: messages, examples } = useMessages('studio');
  const path = ['scenarios', at];
  const scenario = file.scenarios[at];
  const shape = shapeAt(path);
  if (scenario === undefined || shape === null) return null;
  return (
    <div className="rr-studio-form" id={fieldId(path)} tabIndex={-1}>
      <RemarksAt on={scenario.id} />
      <TextField path={[...path, 'stem']} most={2000} hint={examples.stem} />
      <fieldset className="rr-studio-field" id={fieldId([...path, 'options'])} tabIndex={-1}>
        <legend>{messages.options}</legend>
        <p className="rr-studio-hint">{messages.optionsHint}</p>
        <FieldProblems path={[...path, 'options']} />
        <ol className="rr-studio-list">
          {scenario.options.map((_, option) => (
            // eslint-disable-next-line react/no-array-index-key -- an answer is the option's place
            <li key={option} className="rr-studio-option">
              <Option scenario={at} option={option} />
            </li>
          ))}
        </ol>
        <AddOption scenario={at} count={scenario.options.length} />
      </fieldset>
      <TextField path={[...path, 'rationale']} most={2000} />
      <ItemPlace path={path} item={scenario} />
      <details className="rr-studio-details" open={scenario.indicators.length === 0}>
        <summary>{messages.details}</summary>
        <SchemaField path={path} shape={shape} skip={SHOWN} />
      </details>
      <ItemEnd id={scenario.id} />
    </div>
  );
}

function Option({ scenario: at, option }: { readonly scenario: number; readonly option: number }) {
  const { file, edit } = useStudio();
  const messages = useMessages('studio').items;
  const scenario = file.scenarios[at];
  if (scenario === undefined) return null;
  const letter = String.fromCharCode(65 + option);
  const path = ['scenarios', at, 'options'];
  const credits: readonly string[] = messages.credits[scenario.kind];
  return (
    <>
      <TextField
        path={[...path, option, 'text']}
        most={600}
        label={messages.option(letter)}
        hint={null}
      />
      <div className="rr-cluster rr-studio-places">
        <ChoiceField
          path={[...path, option, 'credit']}
          label={messages.credit(letter)}
          hint={null}
          options={credits.map((label, value) => ({ value, label }))}
        />
        <Button
          variant="quiet"
          disabled={scenario.options.length <= 2}
          onClick={() =>
            edit(
              (now) =>
                updateAt(now, path, (list) =>
                  (list as readonly unknown[]).toSpliced(option, 1),
                ) as DraftFile,
              `${scenario.id} option ${option} of ${scenario.options.length}`,
            )
          }
        >
          {messages.removeOption(letter)}
        </Button>
      </div>
    </>
  );
}

function AddOption({ scenario, count }: { readonly scenario: number; readonly count: number }) {
  const { edit } = useStudio();
  const messages = useMessages('studio').items;
  if (count >= MOST_OPTIONS) return null;
  return (
    <p>
      <Button
        onClick={() =>
          edit(
            (now) =>
              updateAt(now, ['scenarios', scenario, 'options'], (list) => [
                ...(list as readonly unknown[]),
                { text: '', credit: 0 },
              ]) as DraftFile,
            `option ${scenario} ${count}`,
          )
        }
      >
        {messages.addOption}
      </Button>
    </p>
  );
}
