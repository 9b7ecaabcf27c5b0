import { useEffect, useState } from 'react';

/** Whole seconds left, and a way to begin again. */
export function useCountdown(fromSeconds: number): [left: number, restart: () => void] {
  const [left, setLeft] = useState(fromSeconds);
  const running = left > 0;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return [left, () => setLeft(fromSeconds)];
}
