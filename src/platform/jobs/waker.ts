export interface WakeUp {
  readonly id: string;
  readonly dueAt: number;
}

/** Says when to look. It may be late, silent or too eager: the row decides, and the sweep finds what nobody poked. */
export abstract class Waker {
  /** Called after the commit; returns at once and never throws, whatever the state of the queue. */
  abstract poke(job: WakeUp): void;
  /** Does not wait for the queue to be there. */
  abstract start(drain: () => void): Promise<void>;
  /** Ends within two seconds even when the queue does not answer. */
  abstract stop(): Promise<void>;
}
