import { Clock } from '../clock';
import { WakeUp, Waker } from './waker';

/** One timer for the nearest job that is due before the next sweep; the sweep sees to the rest. */
export class EmbeddedWaker extends Waker {
  private drain?: () => void;
  private timer?: NodeJS.Timeout;
  private firesAt = Infinity;

  constructor(
    private readonly clock: Clock,
    private readonly sweepMs: number,
  ) {
    super();
  }

  override poke({ dueAt }: WakeUp): void {
    const delay = Math.max(0, dueAt - this.clock.now());
    const firesAt = performance.now() + delay;
    if (!this.drain || delay > this.sweepMs || firesAt >= this.firesAt) return;
    clearTimeout(this.timer);
    this.firesAt = firesAt;
    // Timers may fire a millisecond early, when the job is not yet due.
    this.timer = setTimeout(() => this.fire(), delay + 1).unref();
  }

  override async start(drain: () => void): Promise<void> {
    this.drain = drain;
  }

  override async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.drain = undefined;
  }

  private fire(): void {
    this.firesAt = Infinity;
    this.drain?.();
  }
}
