import { useCallback, useEffect, useState } from "react";

export interface Asked<T> {
  /** The last answer, also while it is asked for again; null before the first. */
  readonly answer: T | null;
  readonly failed: boolean;
  readonly askAgain: () => void;
}

/**
 * Asks for something once it is needed, and again whenever the question, or what it is about, is another one.
 * @param ask the question; the same function as long as it is the same question
 * @param about what the answer depends on, such as the results of a run
 */
export function useAnswer<T>(ask: () => Promise<T>, about: unknown): Asked<T> {
  const [state, setState] = useState<{ readonly answer: T | null; readonly failed: boolean }>({
    answer: null,
    failed: false,
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    ask().then(
      (answer) => wanted && setState({ answer, failed: false }),
      () => wanted && setState({ answer: null, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [ask, about, attempt]);
  const askAgain = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...state, askAgain };
}
