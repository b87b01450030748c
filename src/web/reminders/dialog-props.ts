import type { Reminder } from './reminder';

export interface Asked {
  act: 'snooze' | 'hand-over' | 'cancel';
  reminder: Reminder;
}

export interface DialogProps {
  /** As it is now. */
  reminder: Reminder;
  /** Runs the act, then closes. */
  run(act: () => Promise<unknown>): Promise<void>;
  close(): void;
}
