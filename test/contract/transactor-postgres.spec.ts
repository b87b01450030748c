import { STORAGE } from '../../src/platform/errors';
import { UNCERTAIN } from '../../src/platform/database/postgres.engine';
import { Tx } from '../../src/platform/database/tx';
import { Sample, TestDatabase, createSample, openDatabase, sample } from '../support/database';
import { Ground, onEachPair } from '../support/engines';

onEachPair(
  'Transactor and its PostgreSQL server',
  (pair) => {
    let ground: Ground;
    let db: TestDatabase;
    const names = async () =>
      (await db.reads.all<{ id: string }>('SELECT id FROM sample ORDER BY id')).map((row) => row.id);
    const backend = async (tx: Tx) =>
      (await tx.get<{ pid: number }>('SELECT pg_backend_pid() AS pid'))?.pid ?? 0;
    const kill = (pid: number) => db.source.query('SELECT pg_terminate_backend($1)', [pid]);

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

    test('works that lock each other out are run again until both have committed', async () => {
      await db.transactor.run((tx) => tx.insert(Sample, [sample('a'), sample('b')]));
      let runs = 0;
      const add = (first: string, second: string) =>
        db.transactor.run(async (tx) => {
          runs += 1;
          await tx.write('UPDATE sample SET "from" = "from" + 1 WHERE id = :first', { first });
          await new Promise((resolve) => setTimeout(resolve, 50));
          await tx.write('UPDATE sample SET "from" = "from" + 1 WHERE id = :second', { second });
        });
      await Promise.all([add('a', 'b'), add('b', 'a'), add('a', 'b'), add('b', 'a')]);
      const rows = await db.reads.all<Sample>('SELECT * FROM sample');
      expect(rows.map((row) => row.from)).toEqual([5, 5]);
      expect(runs).toBeGreaterThan(4);
    });

    test('a serialisation failure is retried five times, and then it is a 503', async () => {
      let runs = 0;
      const unlucky = (failures: number) =>
        db.transactor.run(async (tx) => {
          await tx.insert(Sample, sample(`run${++runs}`));
          if (runs <= failures)
            await tx.write("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$");
        });
      await unlucky(5);
      expect(await names()).toEqual(['run6']);
      runs = 10;
      await expect(unlucky(99)).rejects.toMatchObject({ code: 'SERVER.BUSY', detail: { retryAfter: 2 } });
      expect(runs).toBe(16);
      expect(await names()).toEqual(['run6']);
    });

    test("a statement error is the caller's, and a retryable one is retried whatever the work made of it", async () => {
      await expect(db.transactor.run((tx) => tx.write('SELEC 1'))).rejects.toThrow(/syntax error/);
      let runs = 0;
      await db.transactor.run(async (tx) => {
        if (++runs > 1) return;
        await tx.write("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40P01'; END $$").catch(() => {
          throw new Error('a wrong guess');
        });
      });
      expect(runs).toBe(2);
    });

    test.each(['while a statement runs', 'between two statements'])(
      'a connection killed %s is a 503, then all goes on',
      async (when) => {
        const cut = db.transactor.run(async (tx) => {
          await tx.insert(Sample, sample('cut'));
          const pid = await backend(tx);
          if (when === 'while a statement runs') {
            setTimeout(() => void kill(pid), 50);
            await tx.all('SELECT pg_sleep(5)');
          } else {
            await kill(pid);
            await new Promise((resolve) => setTimeout(resolve, 50));
            await tx.insert(Sample, sample('cut too'));
          }
        });
        await expect(cut).rejects.toMatchObject({ kind: STORAGE });
        await Promise.all(
          Array.from({ length: 40 }, (_, i) =>
            db.transactor.run((tx) => tx.insert(Sample, sample(String(i)))),
          ),
        );
        expect(await names()).toHaveLength(40);
      },
    );

    test('every connection killed at once: only 503s, nothing half, and then all goes on', async () => {
      const works = Array.from({ length: 200 }, (_, i) =>
        db.transactor.run(async (tx) => {
          await tx.insert(Sample, sample(`${i}-a`));
          if (i % 10 === 0) await tx.all('SELECT pg_sleep(0.1)');
          await tx.insert(Sample, sample(`${i}-b`));
          return i;
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      const others =
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()';
      await db.source.query(others);
      const settled = await Promise.allSettled(works);
      const done = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      const kinds = new Set(
        settled.flatMap((each) => (each.status === 'rejected' ? [each.reason.kind?.status] : [])),
      );
      expect([...kinds]).toEqual([503]);
      const found = new Set(await names());
      for (const i of done) expect(found.has(`${i}-a`) && found.has(`${i}-b`)).toBe(true);
      expect([...found].filter((id) => id.endsWith('-a')).length).toBe(found.size / 2);
      await db.transactor.run((tx) => tx.insert(Sample, sample('after')));
    });

    test('a connection killed during the commit is said to be uncertain', async () => {
      await db.transactor.run(async (tx) => {
        await tx.write(
          'CREATE FUNCTION slow() RETURNS trigger AS $$ BEGIN PERFORM pg_sleep(3); RETURN NULL; END $$ LANGUAGE plpgsql',
        );
        await tx.write(`CREATE CONSTRAINT TRIGGER slow_commit AFTER INSERT ON sample DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE PROCEDURE slow()`);
      });
      const cut = db.transactor.run(async (tx) => {
        await tx.insert(Sample, sample('uncertain'));
        const pid = await backend(tx);
        setTimeout(() => void kill(pid), 200);
      });
      await expect(cut).rejects.toMatchObject({ kind: UNCERTAIN });
      await db.transactor.run((tx) => tx.write('DROP TRIGGER slow_commit ON sample'));
      expect(await names()).toEqual([]);
    });

    test('a row that somebody else keeps locked ends in a 503, and a lost server fails reads with a 503 too', async () => {
      await db.transactor.run((tx) => tx.insert(Sample, sample('held')));
      const holds = db.source.createQueryRunner();
      await holds.query('BEGIN');
      await holds.query("SELECT * FROM sample WHERE id = 'held' FOR UPDATE");
      const waits = db.transactor.run(async (tx) => {
        await tx.write("SET LOCAL lock_timeout = '100ms'");
        await tx.lock(Sample, { id: 'held' });
      });
      await expect(waits).rejects.toMatchObject({ code: 'SERVER.BUSY' });
      await holds.query('ROLLBACK');
      await holds.release();
      const dies = db.reads.all('SELECT pg_terminate_backend(pg_backend_pid())');
      await expect(dies).rejects.toMatchObject({ kind: STORAGE });
    });
  },
  (pair) => pair.postgres,
);
