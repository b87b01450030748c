import {
  BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  OnApplicationBootstrap,
} from '@nestjs/common';
import { Reads } from '../database/reads';
import { failureText } from './backoff.rules';
import { JobClaims } from './job.claim';
import { JobPurge } from './job.purge';
import { JobQueries } from './job.queries';
import { JobRunner } from './job.runner';
import { SparingLog } from './sparing-log';
import { Waker } from './waker';

/** How often the sweep looks; tests that move the clock themselves give `everyMs: 0` and call `look()` or `drain()`. */
export const JOB_SWEEP = Symbol('job sweep');
export interface SweepSettings {
  readonly everyMs: number;
}

const PURGE_MS = 3_600_000;

/** Finds what nobody poked: after a lost queue, a killed process, a moved clock. */
@Injectable()
export class Sweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new SparingLog(new Logger('Jobs'));
  private timer?: NodeJS.Timeout;
  private looking?: Promise<void>;
  private stopped = false;
  private purgeAt = 0;

  constructor(
    private readonly reads: Reads,
    private readonly queries: JobQueries,
    private readonly claims: JobClaims,
    private readonly runner: JobRunner,
    private readonly purge: JobPurge,
    private readonly waker: Waker,
    @Inject(JOB_SWEEP) private readonly settings: SweepSettings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.reads.dialect === 'sqlite') await this.claims.releaseAll();
    await this.waker.start(() => void this.runner.drain());
    if (this.settings.everyMs > 0) this.next(0);
  }

  /** Before the transactor closes: the job that runs is finished, no other is begun. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await Promise.all([this.runner.stop(), this.waker.stop(), this.looking]);
  }

  async look(): Promise<void> {
    if (await this.queries.anyDue()) {
      await this.runner.drain();
      if (await this.queries.anyToBury()) await this.claims.bury();
    }
    if (performance.now() >= this.purgeAt) {
      this.purgeAt = performance.now() + PURGE_MS;
      await this.purge.run();
    }
  }

  private next(afterMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.looking = this.look()
        .catch((error: unknown) => this.log.warn(`The job sweep will look again: ${failureText(error)}`))
        .finally(() => this.next(this.settings.everyMs));
    }, afterMs);
  }
}
