// A labelled field. The label is above it, a hint or an error below it, linked to it for assistive software.
import { useId, type InputHTMLAttributes, type ReactElement, type TextareaHTMLAttributes } from 'react';
import './field.css';

interface Common {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
}

function Frame(props: Common & { readonly id: string; readonly children: ReactElement }): ReactElement {
  const { label, hint, fault, id, children } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {(fault ?? hint) && (
        <p id={`${id}-note`} className={fault ? 'field-fault' : 'field-hint'} role={fault ? 'alert' : undefined}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}

const described = (id: string, { hint, fault }: Common): object => ({
  'aria-describedby': (fault ?? hint) ? `${id}-note` : undefined,
  'aria-invalid': fault ? true : undefined,
});

export function TextField({ label, hint, fault, ...rest }: Common & InputHTMLAttributes<HTMLInputElement>): ReactElement {
  const id = useId();
  return (
    <Frame label={label} hint={hint} fault={fault} id={id}>
      <input id={id} type="text" {...rest} {...described(id, { label, hint, fault })} />
    </Frame>
  );
}

export function TextArea({ label, hint, fault, ...rest }: Common & TextareaHTMLAttributes<HTMLTextAreaElement>): ReactElement {
  const id = useId();
  return (
    <Frame label={label} hint={hint} fault={fault} id={id}>
      <textarea id={id} {...rest} {...described(id, { label, hint, fault })} />
    </Frame>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
  readonly labelHidden?: boolean;
  readonly disabled?: boolean;
}

export function SelectField<Value extends string>(props: SelectProps<Value>): ReactElement {
  const id = useId();
  const { label, value, options, onChange, labelHidden, disabled } = props;
  const change = (chosen: string): void => {
    const option = options.find(([each]) => each === chosen);
    if (option) onChange(option[0]);
  };
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <select id={id} value={value} disabled={disabled} onChange={(event) => change(event.target.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
