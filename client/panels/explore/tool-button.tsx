// A square button with an icon, its name and its key as a tip.
import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  keys?: string;
  disabled?: boolean;
  pressed?: boolean;
  onClick: () => void;
  children: ReactNode;
}

export function ToolButton({ label, keys, disabled, pressed, onClick, children }: Props) {
  return (
    <Tooltip label={keys ? `${label}  ${keys}` : label} openDelay={400}>
      <button
        type="button"
        className={pressed ? 'ib on' : 'ib'}
        aria-label={label}
        aria-keyshortcuts={keys?.replace('⇧', 'Shift+')}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </button>
    </Tooltip>
  );
}
