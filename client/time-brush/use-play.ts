// Plays the range of time: the end walks from one filled month to the next until the last.
import { useEffect, useRef, useState } from 'react';
import { monthText, type Months } from './months.ts';

const STEP_MS = 900;

export interface Played {
  months: Months;
  span: [number, number];
  onRange: (range: { from?: string; to?: string }) => void;
}

export function usePlay(played: Played): { playing: boolean; setPlaying: (playing: boolean) => void } {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(played);
  useEffect(() => {
    latest.current = played;
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const { months, span, onRange } = latest.current;
      const next = months.filled.find((at) => at > span[1]);
      if (next === undefined) return setPlaying(false);
      onRange({ from: monthText(months, span[0]), to: monthText(months, next) });
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [playing]);
  return { playing, setPlaying };
}
