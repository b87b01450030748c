import { useSyncExternalStore } from 'react';

/**
 * Requests that must wait for somebody: `sign-in` when the session has ended in the middle of the work, `confirm` when
 * an act wants the password again. The page stays as it is behind the dialog, and the request goes on afterwards.
 */
export type Gate = 'sign-in' | 'confirm';

interface Waiting {
  gate: Gate;
  passed: Promise<boolean>;
  settle: (passed: boolean) => void;
}

let waiting: Waiting | undefined;
const listeners = new Set<() => void>();

/** Resolves with true once the gate was passed; all requests that come meanwhile wait for the same dialog. */
export function waitAt(gate: Gate): Promise<boolean> {
  if (waiting) return waiting.passed;
  let settle: (passed: boolean) => void = () => undefined;
  const passed = new Promise<boolean>((resolve) => (settle = resolve));
  change({ gate, passed, settle });
  return passed;
}

/** Called by the dialog. */
export function leaveGate(passed: boolean): void {
  const left = waiting;
  change(undefined);
  left?.settle(passed);
}

export function useGate(): Gate | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting?.gate,
  );
}

function change(next: Waiting | undefined): void {
  waiting = next;
  for (const tell of listeners) tell();
}
