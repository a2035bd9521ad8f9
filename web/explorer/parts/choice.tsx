/** A label with a list to choose from; the empty value is "any". */
export function Choice({
  label,
  value,
  options,
  any,
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  any?: string;
  onChoose: (value: string) => void;
}) {
  const known = value === '' || options.some(([each]) => each === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A label with a line to type into; told of when it is left or Enter is pressed. */
export function Line({
  label,
  value,
  type = 'text',
  list,
  onInput,
  onEnter,
}: {
  label: string;
  value: string;
  type?: 'text' | 'date';
  list?: string;
  onInput?: (value: string) => void;
  onEnter: (value: string) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type={type}
        value={value}
        {...(list === undefined ? {} : { list })}
        onInput={(event) => onInput?.(event.currentTarget.value)}
        onChange={(event) => onEnter(event.currentTarget.value.trim())}
      />
    </label>
  );
}
