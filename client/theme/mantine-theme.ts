// Mantine in our tokens: ink as the primary colour, its variables mapped to ours, so that three themes are one stylesheet.
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#F4F6F5',
  '#EDF1EF',
  '#DBE1DE',
  '#B5C0BC',
  '#7F8C88',
  '#626E6B',
  '#46524F',
  '#2C3937',
  '#17201F',
  '#0E1314',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 8,
  colors: { ink },
  defaultRadius: 6,
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-code)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const variables = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--select-wash)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-ctl)',
  '--mantine-color-disabled': 'var(--surface-2)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--action)',
  '--mantine-primary-color-filled-hover': 'var(--action-hover)',
  '--mantine-primary-color-contrast': 'var(--action-text)',
  '--mantine-primary-color-light': 'var(--select-wash)',
  '--mantine-primary-color-light-hover': 'var(--select-wash)',
  '--mantine-primary-color-light-color': 'var(--ink)',
  '--mantine-color-ink-filled': 'var(--action)',
  '--mantine-color-ink-filled-hover': 'var(--action-hover)',
  '--mantine-color-ink-light': 'var(--select-wash)',
  '--mantine-color-ink-light-hover': 'var(--select-wash)',
  '--mantine-color-ink-light-color': 'var(--ink)',
  '--mantine-color-ink-outline': 'var(--ink)',
};

/** Our tokens change with `data-theme`; Mantine's variables follow them in every scheme. */
export const resolveVariables: CSSVariablesResolver = () => ({ variables, light: variables, dark: variables });
