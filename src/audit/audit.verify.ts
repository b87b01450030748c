import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/database/reads';
import { Break, GENESIS, Head, RawEntry, RawLink, breaksAfter } from './chain';

const PAGE = 1_000;
const SHOWN_BREAKS = 100;

export interface Verification {
  /** The last link. Noted down elsewhere, it shows later that nothing was cut off the end. */
  head: Head | null;
  /** The first hundred. */
  breaks: Break[];
  breakCount: number;
  /** Entries not sealed yet; `oldestAt` more than a few seconds ago means that the sealer stands still. */
  unsealed: { count: number; oldestAt: number | null };
}

type LinkRow = Head & { auditId: string } & Partial<RawEntry>;

@Injectable()
export class AuditVerifier {
  constructor(private readonly reads: Reads) {}

  /** Recomputes the whole chain, a page at a time, and lets requests in between. */
  async verify(): Promise<Verification> {
    const breaks: Break[] = [];
    let head = GENESIS;
    for (;;) {
      const links = await this.linksAfter(head.seq);
      breaks.push(...breaksAfter(head, links));
      head = links.at(-1) ?? head;
      if (links.length < PAGE) break;
      await setImmediate();
    }
    breaks.push(...(await this.astray()));
    return {
      head: head.seq === 0 ? null : { seq: head.seq, hash: head.hash },
      breaks: breaks.slice(0, SHOWN_BREAKS),
      breakCount: breaks.length,
      unsealed: await this.unsealed(),
    };
  }

  private async linksAfter(seq: number): Promise<RawLink[]> {
    const rows = await this.reads.all<LinkRow>(
      `SELECT l.seq, l.hash, l.auditId, e.* FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.auditId
        WHERE l.seq > :seq ORDER BY l.seq LIMIT :limit`,
      { seq, limit: PAGE },
    );
    return rows.map(({ seq: number, hash, auditId, ...entry }) => ({
      seq: number,
      hash,
      auditId,
      entry: entry.id ? (entry as RawEntry) : null,
    }));
  }

  /**
   * Entries that are neither sealed nor waiting, and those that wait but are gone. Comparing counts would not do: one
   * deleted entry hides one deleted link.
   */
  private async astray(): Promise<Break[]> {
    const gone = await this.reads.all<{ id: string }>(
      'SELECT u.id FROM audit_unsealed u LEFT JOIN audit_entry e ON e.id = u.id WHERE e.id IS NULL ORDER BY u.id',
    );
    const breaks: Break[] = gone.map(({ id }) => ({ kind: 'missing', seq: null, auditId: id }));
    for (let after = ''; ;) {
      const page = await this.reads.all<{ id: string; seq: number | null; waits: string | null }>(
        `SELECT e.id, l.seq, u.id AS waits FROM audit_entry e LEFT JOIN audit_link l ON l.auditId = e.id
          LEFT JOIN audit_unsealed u ON u.id = e.id WHERE e.id > :after ORDER BY e.id LIMIT :limit`,
        { after, limit: PAGE },
      );
      const loose = page.filter(({ seq, waits }) => seq === null && waits === null);
      breaks.push(...loose.map(({ id }) => ({ kind: 'unlinked' as const, seq: null, auditId: id })));
      if (page.length < PAGE) return breaks;
      after = page[page.length - 1].id;
      await setImmediate();
    }
  }

  private async unsealed(): Promise<Verification['unsealed']> {
    const tail = await this.reads.get<Verification['unsealed']>(
      'SELECT COUNT(*) AS count, MIN(e.at) AS oldestAt FROM audit_unsealed u JOIN audit_entry e ON e.id = u.id',
    );
    return tail ?? { count: 0, oldestAt: null };
  }
}
