type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** A select for one of a few values. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, names, value, onChange } = props;
  return (
    <label className="rr-studio-field rr-studio-field--short">
      <span>{label}</span>
      <select
        className="rr-studio-input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((each) => each === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
