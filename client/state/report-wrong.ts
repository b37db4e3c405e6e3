// Which relation is being reported as wrong; null while none is.
import { create } from 'zustand';

export const useReported = create<{ relation: string | null }>(() => ({ relation: null }));

export function reportWrong(relation: string | null): void {
  useReported.setState({ relation });
}
