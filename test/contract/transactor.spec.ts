import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import { currentContext, runInContext } from '../../src/platform/context';
import { MAX_WAITING } from '../../src/platform/database/transactor';
import { Tx } from '../../src/platform/database/tx';
import { BUSY, Refusal, STALE } from '../../src/platform/errors';
import {
  Sample,
  TestDatabase,
  createSample,
  onEachDatabase,
  openDatabase,
  sample,
} from '../support/database';
import { Ground } from '../support/engines';

onEachDatabase('Transactor', (pair) => {
  let ground: Ground;
  let db: TestDatabase;
  const names = async () =>
    (await db.reads.all<{ id: string }>('SELECT id FROM sample ORDER BY id')).map((row) => row.id);
  const insert = (id: string) => db.transactor.run((tx) => tx.insert(Sample, sample(id)));

  beforeAll(async () => {
    ground = await pair.prepare();
    db = await openDatabase(ground.env, { entities: [Sample] });
    await createSample(db.transactor);
  });
  afterEach(() => db.transactor.run((tx) => tx.write('DELETE FROM sample')));
  afterAll(async () => {
    await db.close();
    await ground.drop();
  });

  test.each([1, 2, 3])(
    '900 works at once, half of them refusing, leave exactly the other half: round %i',
    async () => {
      const works = Array.from({ length: 900 }, (_, i) =>
        db.transactor.run(async (tx) => {
          await tx.insert(Sample, [sample(`${i}-a`), sample(`${i}-b`)]);
          if (i % 3 === 0) await new Promise(setImmediate);
          if (i % 2 === 0) throw new Refusal(STALE);
          return i;
        }),
      );
      const settled = await Promise.allSettled(works);
      const odd = Array.from({ length: 450 }, (_, i) => i * 2 + 1);
      expect(settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))).toEqual(odd);
      expect(settled.every((each) => each.status === 'fulfilled' || each.reason instanceof Refusal)).toBe(
        true,
      );
      expect(await names()).toEqual(odd.flatMap((i) => [`${i}-a`, `${i}-b`]).sort());
    },
  );

  test('tells the 1,001st who would wait to come back', async () => {
    const works: Promise<void>[] = [];
    while (db.transactor.waiting < MAX_WAITING) works.push(insert(String(works.length)));
    const refused = await insert('one too many').catch((error: unknown) => error);
    expect(refused).toMatchObject({ kind: BUSY, detail: { retryAfter: 1 } });
    expect(BUSY.status).toBe(503);
    await Promise.all(works);
    expect(await names()).toHaveLength(works.length);
  });

  test('runs each work, and what follows its commit, as its own caller', async () => {
    const seen: (string | undefined)[] = [];
    const works = Array.from({ length: 60 }, (_, i) =>
      runInContext({ requestId: `r${i}`, actorId: `a${i}` }, () =>
        db.transactor.run(async (tx) => {
          await tx.insert(Sample, sample(String(i)));
          await new Promise(setImmediate);
          tx.afterCommit(() => {
            seen[i] = `${currentContext()?.requestId} ${String(db.transactor.inside())}`;
          });
          return currentContext();
        }),
      ),
    );
    const contexts = await Promise.all(works);
    expect(contexts).toEqual(works.map((_, i) => ({ requestId: `r${i}`, actorId: `a${i}` })));
    expect(seen).toEqual(works.map((_, i) => `r${i} undefined`));
  });

  test('a run inside a run joins it, and both go or neither', async () => {
    await db.transactor.run(async (outer) => {
      await db.transactor.run(async (inner) => {
        expect(inner).toBe(outer);
        await inner.insert(Sample, sample('both'));
      });
    });
    const refused = db.transactor.run(async () => {
      await insert('neither');
      throw new Refusal(STALE);
    });
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    const swallowed = db.transactor.run(async (tx) => {
      await tx.insert(Sample, sample('outer'));
      await db.transactor.run(() => Promise.reject(new Refusal(STALE))).catch(() => undefined);
    });
    await expect(swallowed).rejects.toBeInstanceOf(Refusal);
    expect(await names()).toEqual(['both']);
  });

  test('a transaction that has ended takes neither a statement nor a join', async () => {
    let join: () => Promise<void> = () => Promise.resolve();
    const tx = await db.transactor.run(async (own: Tx) => {
      join = AsyncLocalStorage.bind(() => insert('late join'));
      return own;
    });
    await expect(join()).rejects.toThrow('has ended');
    await expect(tx.insert(Sample, sample('late'))).rejects.toThrow('has ended');
    await expect(tx.all('SELECT 1')).rejects.toThrow('has ended');
    expect(() => tx.afterCommit(() => undefined)).toThrow('has ended');
    expect(await names()).toEqual([]);
  });

  test('a refusal or a failed statement does not touch the neighbours in the group', async () => {
    const works = Array.from({ length: 32 }, (_, i) =>
      db.transactor.run(async (tx) => {
        await tx.insert(Sample, sample(`n${i}`));
        if (i % 4 === 1) throw new Refusal(STALE);
        if (i % 4 === 2) await tx.insert(Sample, sample(`n${i}`));
        if (i % 4 === 3) await tx.write('INSERT INTO nowhere VALUES (1)');
      }),
    );
    const settled = await Promise.allSettled(works);
    expect(settled.map((each) => each.status === 'fulfilled')).toEqual(works.map((_, i) => i % 4 === 0));
    expect(await names()).toEqual(works.flatMap((_, i) => (i % 4 === 0 ? [`n${i}`] : [])).sort());
  });

  test('what follows a commit happens after it and never without it', async () => {
    const complaint = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const events: string[] = [];
    let looked: Promise<unknown> = Promise.resolve();
    await db.transactor.run(async (tx) => {
      tx.afterCommit(() => {
        events.push('followed');
        throw new Error('a follow-up that fails harms nobody');
      });
      tx.afterCommit(() => {
        looked = names().then((found) => events.push(`saw ${found.join()}`));
      });
      await tx.insert(Sample, sample('seen'));
      events.push('worked');
    });
    const refused = db.transactor.run(async (tx) => {
      tx.afterCommit(() => events.push('never'));
      throw new Refusal(STALE);
    });
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await looked;
    expect(events).toEqual(['worked', 'followed', 'saw seen']);
    expect(complaint).toHaveBeenCalledTimes(1);
    complaint.mockRestore();
  });

  test('a work that waits for ever is cut off, undone and refused, and the queue goes on', async () => {
    const complaint = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    Reflect.set(db.transactor, 'deadlineMs', 200);
    let resume: () => void = () => undefined;
    let afterwards: unknown;
    const hanging = db.transactor.run(async (tx) => {
      await tx.insert(Sample, sample('hanging'));
      await new Promise<void>((resolve) => (resume = resolve));
      await tx.insert(Sample, sample('too late')).catch((error: unknown) => (afterwards = error));
      await insert('joined too late').catch(() => undefined);
    });
    const behind = Array.from({ length: 20 }, (_, i) => insert(`behind${i}`));
    await expect(hanging).rejects.toMatchObject({
      code: 'SERVER.BUSY',
      detail: { retryAfter: 2 },
      message: expect.stringContaining('was not done after 200 ms') as string,
    });
    await Promise.all(behind);
    resume();
    await insert('after');
    Reflect.set(db.transactor, 'deadlineMs', 10_000);
    expect(complaint).toHaveBeenCalledTimes(1);
    complaint.mockRestore();
    expect(String(afterwards)).toContain('has ended');
    expect(await names()).toHaveLength(21);
  });
});
