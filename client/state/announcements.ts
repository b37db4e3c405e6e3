// What is said aloud to people who do not see the screen.
import { create } from 'zustand';

interface Announcements {
  sentence: string;
}

export const useAnnouncements = create<Announcements>(() => ({ sentence: '' }));

/** Says a sentence politely; the same one twice in a row is said twice. */
export function announce(sentence: string): void {
  const same = useAnnouncements.getState().sentence === sentence;
  useAnnouncements.setState({ sentence: same ? `${sentence}\u00a0` : sentence });
}
