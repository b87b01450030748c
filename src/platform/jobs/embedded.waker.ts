import { Clock } from '../clock';
import { WakeUp, Waker } from './waker';

/** Timers for jobs that are due before the next sweep, one for each moment; the sweep sees to the rest. */
export class EmbeddedWaker extends Waker {
  private drain?: () => void;
  private readonly timers = new Map<number, NodeJS.Timeout>();

  constructor(
    private readonly clock: Clock,
    private readonly sweepMs: number,
  ) {
    super();
  }

  override poke({ dueAt }: WakeUp): void {
    const now = this.clock.now();
    const moment = Math.max(now, dueAt);
    if (!this.drain || moment - now > this.sweepMs || this.timers.has(moment)) return;
    // Timers may fire a millisecond early, when the job is not yet due.
    this.timers.set(moment, setTimeout(() => this.fire(moment), moment - now + 1).unref());
  }

  override async start(drain: () => void): Promise<void> {
    this.drain = drain;
  }

  override async stop(): Promise<void> {
    this.drain = undefined;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private fire(moment: number): void {
    this.timers.delete(moment);
    this.drain?.();
  }
}
