import { useEffect, useState } from 'react';

/** The text once the fingers rest: what is asked of the server follows the words, not the keys. */
export function useRested(typed: string, pauseMs = 120): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, pauseMs]);
  return rested;
}
