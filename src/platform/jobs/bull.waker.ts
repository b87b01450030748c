import { Logger } from '@nestjs/common';
import Bull from 'bull';
import type { Redis } from 'ioredis';
import { Clock } from '../clock';
import type { Env } from '../env';
import { failureText } from './backoff.rules';
import { ConnectionType, connect, queuePrefix } from './bull.connection';
import { SparingLog } from './sparing-log';
import { WakeUp, Waker } from './waker';

/** Redis only holds what is due soon; the rest would be lost with it anyway. */
const HORIZON_MS = 3_600_000;
const FEED_MS = 600_000;
const CLOSE_MS = 2_000;
const REST_MS = 5_000;

/** Bull as an alarm clock: its jobs carry nothing, and losing all of them loses nothing. */
export class BullWaker extends Waker {
  private readonly log = new SparingLog(new Logger('Jobs'));
  private readonly connections: Redis[] = [];
  private queue?: Bull.Queue<null>;
  private feeder?: NodeJS.Timeout;
  private restUntil = 0;
  private stopped = false;

  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly dueWithin: (horizonMs: number) => Promise<WakeUp[]>,
  ) {
    super();
  }

  override poke({ id, dueAt }: WakeUp): void {
    const delay = Math.max(0, dueAt - this.clock.now());
    if (!this.queue || delay > HORIZON_MS || !this.answers()) return;
    // Never awaited: it hangs while Redis is down (bull#2558). The connection's command time-out ends it.
    this.queue.add(null, { jobId: `${id}-${dueAt}`, delay }).catch((error: unknown) => {
      this.restUntil = performance.now() + REST_MS;
      this.complain(error);
    });
  }

  override async start(drain: () => void): Promise<void> {
    const options = {
      prefix: queuePrefix(this.env),
      createClient: (type: ConnectionType) => this.open(type),
      // A kept job with the same id would silently swallow the next one.
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
      // Its question would wait for an absent Redis, and a stop with it.
      skipVersionCheck: true,
    };
    this.queue = new Bull('jobs', options);
    // Bull drops this promise, so a stop before Redis answered would end in an unhandled rejection.
    Object.assign(this.queue, { setWorkerName: async () => undefined });
    this.queue.on('error', (error) => this.complain(error));
    this.queue.process(async () => drain()).catch((error: unknown) => this.complain(error));
    this.feeder = setInterval(() => this.feed(), FEED_MS).unref();
  }

  override async stop(): Promise<void> {
    const { queue } = this;
    this.stopped = true;
    this.queue = undefined;
    if (!queue) return;
    clearInterval(this.feeder);
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise((resolve) => (timer = setTimeout(resolve, CLOSE_MS)));
    await Promise.race([queue.close(true).catch(() => undefined), deadline]);
    clearTimeout(timer);
    for (const connection of this.connections.splice(0)) connection.disconnect();
  }

  private open(type: ConnectionType): Redis {
    const connection = connect(this.env.redisUrl as string, type);
    connection.on('error', (error) => this.complain(error));
    // Bull opens its connections one after the other as each becomes ready, even after it has been closed.
    if (this.stopped) connection.disconnect();
    this.connections.push(connection);
    // After every connection, not only the first: Redis may have come back empty.
    if (type === 'client') connection.on('ready', () => this.feed());
    return connection;
  }

  /** False while Redis is away or slow: adding would only pile up promises. */
  private answers(): boolean {
    return this.queue?.client.status === 'ready' && performance.now() >= this.restUntil;
  }

  private feed(): void {
    this.dueWithin(HORIZON_MS).then(
      (jobs) => jobs.forEach((job) => this.poke(job)),
      (error: unknown) => this.complain(error),
    );
  }

  private complain(error: unknown): void {
    if (!this.stopped)
      this.log.warn(`Redis does not wake jobs at the moment, the sweep does: ${failureText(error)}`);
  }
}
