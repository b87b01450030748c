import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { Reads } from '../platform/database/reads';
import { Transactor } from '../platform/database/transactor';
import { Tx } from '../platform/database/tx';
import { AuditLink } from './audit.entity';
import { GENESIS, Head, RawEntry, linkHash } from './chain';

const EVERY_MS = 1_000;
const PER_PASS = 500;
/** Any number, the same in every Tidu: only one process seals at a time. */
const ADVISORY_LOCK = 7_216_400_107;

/** Appends each second's entries to the chain. Not with the entry itself: all writers would wait for one another. */
@Injectable()
export class Sealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Audit');
  private timer?: NodeJS.Timeout;
  private sealing?: Promise<void>;
  private stopped = false;

  constructor(
    private readonly transactor: Transactor,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.next();
  }

  /** Before the transactor closes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.sealing;
  }

  /** Seals whatever waits, in passes, unless another process is at it. */
  async seal(): Promise<void> {
    while (await this.reads.get('SELECT id FROM audit_unsealed LIMIT 1')) {
      const taken = await this.transactor.run((tx) => this.pass(tx));
      if (taken < PER_PASS) return;
    }
  }

  private async pass(tx: Tx): Promise<number> {
    if (!(await alone(tx))) return 0;
    const waiting = await tx.all<RawEntry & { seq: number | null }>(
      `SELECT e.*, l.seq FROM audit_unsealed u JOIN audit_entry e ON e.id = u.id LEFT JOIN audit_link l ON l.auditId = u.id
        ORDER BY u.id LIMIT :limit`,
      { limit: PER_PASS },
    );
    let head = await tx.get<Head>('SELECT seq, hash FROM audit_link ORDER BY seq DESC LIMIT 1');
    head ??= GENESIS;
    const links: AuditLink[] = [];
    for (const { seq: sealedAs, ...entry } of waiting) {
      if (sealedAs !== null) continue;
      head = { seq: head.seq + 1, hash: linkHash(head.hash, entry) };
      links.push({ ...head, auditId: entry.id, sealedAt: this.clock.now() });
    }
    await tx.insert(AuditLink, links);
    const ids = waiting.map((entry) => entry.id);
    await tx.write('DELETE FROM audit_unsealed WHERE id IN (:...ids)', { ids });
    return waiting.length;
  }

  private next(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.sealing = this.seal()
        .catch((error: unknown) => this.log.warn(`Entries wait for their seal: ${String(error)}`))
        .finally(() => this.next());
    }, EVERY_MS);
  }
}

async function alone(tx: Tx): Promise<boolean> {
  if (tx.dialect === 'sqlite') return true;
  const got = await tx.get<{ held: boolean }>('SELECT pg_try_advisory_xact_lock(:lock) AS held', {
    lock: ADVISORY_LOCK,
  });
  return got?.held === true;
}
