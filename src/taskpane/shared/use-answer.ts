import { useCallback, useEffect, useState } from "react";

export interface Asked<T> {
  /** The last answer, even while it is asked for again; null before the first, and after a failure. */
  readonly answer: T | null;
  /** Why there is no answer; null when there is one, or none yet. */
  readonly failure: { readonly error: unknown } | null;
  readonly askAgain: () => void;
}

/**
 * Asks for something when it is needed, and again whenever the question, or what it is about, changes.
 * @param ask the question; must stay the same function as long as the question is the same
 * @param about what the answer depends on, such as the results of a run
 */
export function useAnswer<T>(ask: () => Promise<T>, about: unknown): Asked<T> {
  const [state, setState] = useState<Pick<Asked<T>, "answer" | "failure">>({ answer: null, failure: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    ask().then(
      (answer) => wanted && setState({ answer, failure: null }),
      (error: unknown) => wanted && setState({ answer: null, failure: { error } }),
    );
    return () => {
      wanted = false;
    };
  }, [ask, about, attempt]);
  const askAgain = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...state, askAgain };
}
