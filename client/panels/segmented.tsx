// One choice of a few, as a row of segments: radio buttons by another look.
import { useId } from 'react';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  small?: boolean;
}

export function Segmented<T extends string>({ label, value, options, onChange, small }: Props<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={small ? 'seg sm' : 'seg'}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
