import { once } from 'node:events';
import { Refusal, STALE } from '../../src/platform/errors';
import { readEnv } from '../../src/platform/env';
import { Sample, TestDatabase, openDatabase, sample } from './database';

export interface Loaded {
  /** Ids of the works that were acknowledged. */
  done: string[];
  /** The rest, but for those that refused by themselves. */
  failed: { code: string; retryAfter?: number; cause?: unknown }[];
}

export const LONG_TEXT = 'x'.repeat(20_000);

/** Sends `count` works at once; a third of them refuse by themselves. */
export async function load(db: TestDatabase, prefix: string, count: number): Promise<Loaded> {
  const loaded: Loaded = { done: [], failed: [] };
  const works = Array.from({ length: count }, async (_, i) => {
    const id = `${prefix}${i}`;
    const work = db.transactor.run(async (tx) => {
      await tx.insert(Sample, sample(id, LONG_TEXT));
      if (i % 3 === 0) throw new Refusal(STALE);
    });
    await work.then(
      () => loaded.done.push(id),
      (error: Refusal) => {
        const { code, detail } = error;
        if (code !== STALE.code)
          loaded.failed.push({ code, retryAfter: detail?.retryAfter, cause: detail?.facts?.cause });
      },
    );
  });
  await Promise.all(works);
  return loaded;
}

/** As a process of its own: opens DATA_DIR, then answers each message {prefix, count} with what became of the load. */
async function main(): Promise<void> {
  const db = await openDatabase(readEnv(), { entities: [Sample] });
  process.on('message', ({ prefix, count }: { prefix: string; count: number }) => {
    void load(db, prefix, count).then((loaded) => process.send?.(loaded));
  });
  process.send?.('ready');
  await once(process, 'disconnect');
  await db.close();
}

if (require.main === module) void main();
