// Shows a notice for six seconds; the library behind it is loaded with the first one.
import type { ReactNode } from 'react';
import { create } from 'zustand';

export const useNoticed = create<{ noticed: boolean }>(() => ({ noticed: false }));

/** The message may hold a button, such as 撤销. */
export function notify(message: ReactNode): void {
  useNoticed.setState({ noticed: true });
  void import('@mantine/notifications').then(({ notifications }) => notifications.show({ message, color: 'ink' }));
}
