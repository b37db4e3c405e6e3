// Tabs over one panel, walked with the arrow keys.
import { useId, type KeyboardEvent, type ReactNode } from 'react';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string; count?: string }[];
  onChange: (value: T) => void;
  note?: string;
  children: ReactNode;
}

export function RowTabs<T extends string>({ label, value, options, onChange, note, children }: Props<T>) {
  const id = useId();
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const at = options.findIndex((option) => option.value === value);
    const next = options[(at + by + options.length) % options.length];
    onChange(next.value);
    document.getElementById(`${id}${next.value}`)?.focus();
    event.preventDefault();
  };
  return (
    <>
      <div className="row-tabs">
        <div className="tabs sp" role="tablist" aria-label={label} onKeyDown={step}>
          {options.map((option) => (
            <button
              key={option.value}
              id={`${id}${option.value}`}
              type="button"
              role="tab"
              aria-selected={option.value === value}
              aria-controls={`${id}panel`}
              tabIndex={option.value === value ? 0 : -1}
              onClick={() => onChange(option.value)}
            >
              {option.label} {option.count !== undefined && <span className="cnt">{option.count}</span>}
            </button>
          ))}
        </div>
        {note && <span className="note tab-note">{note}</span>}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${value}`}>
        {children}
      </div>
    </>
  );
}
