import { useMessages } from '#i18n/messages.ts';

type AutoAdvanceSwitchProps = {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

/** Whether choosing an answer advances automatically. */
export function AutoAdvanceSwitch({ on, onChange }: AutoAdvanceSwitchProps) {
  const messages = useMessages('take-assessment');
  return (
    <label className="rr-assess__switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>{messages.autoAdvance}</span>
    </label>
  );
}
