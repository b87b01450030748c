import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../src/platform/env';
import { sqliteConnection } from '../../src/platform/database/sources';
import { STORAGE } from '../../src/platform/errors';
import { Sample, TestDatabase, createSample, openDatabase, sample } from '../support/database';
import { LONG_TEXT, Loaded, load } from '../support/disk-load';

const MIB = 1 << 20;

/** A file system of 24 MiB. */
function mountSmall(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidu-small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'pipe' });
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

function unmount(folder: string): void {
  execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
}

/** False, with the reason on stderr, where mounting is not allowed. */
function canMount(): boolean {
  try {
    unmount(mountSmall());
    return true;
  } catch (error) {
    const reason = String(error).trim().replace(/\s+/g, ' ');
    process.stderr.write(
      `Full disk: skipped, because a small file system cannot be mounted (needs root): ${reason}\n`,
    );
    return false;
  }
}

describe('Transactor on a SQLite disk that fails', () => {
  let folder: string;
  let db: TestDatabase;
  const open = async () =>
    (db = await openDatabase(readEnv({ DATA_DIR: join(folder, 'data') }), { entities: [Sample] }));
  const names = async () =>
    (await db.reads.all<{ id: string }>('SELECT id FROM sample')).map((row) => row.id).sort();

  /** What was acknowledged is there after opening the files again, what was refused is not, and the file is whole. */
  async function expectExactly(done: string[]): Promise<void> {
    expect(await names()).toEqual([...done].sort());
    await db.close();
    await open();
    expect(await names()).toEqual([...done].sort());
    expect(await db.reads.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  }

  type Load = (prefix: string, count: number) => Promise<Loaded>;
  const here: Load = (prefix, count) => load(db, prefix, count);

  /** Returns how SQLite called the failure. */
  async function failsThenRecovers(breakIt: () => void, mendIt: () => void, send = here): Promise<unknown[]> {
    const before = await send('before', 30);
    expect(before.failed).toEqual([]);
    breakIt();
    const during = await send('during', 300);
    expect(during.failed.length).toBeGreaterThan(0);
    for (const refusal of during.failed) expect(refusal).toMatchObject({ code: STORAGE.code, retryAfter: 5 });
    expect(await names()).toEqual([...before.done, ...during.done].sort());
    mendIt();
    const after = await send('after', 30);
    expect(after.failed).toEqual([]);
    await expectExactly([...before.done, ...during.done, ...after.done]);
    return [...new Set(during.failed.map((refusal) => refusal.cause))];
  }

  afterEach(async () => {
    await db.close();
  });

  describe('of its own', () => {
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'tidu-disk-'));
      await open();
      await createSample(db.transactor);
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    test('a file that may not grow refuses with 503 while it may not, and recovers', async () => {
      const connection = sqliteConnection(db.source);
      const causes = await failsThenRecovers(
        () =>
          connection.pragma(
            `max_page_count = ${Number(connection.pragma('page_count', { simple: true })) + 100}`,
          ),
        () => connection.pragma('max_page_count = 1073741823'),
      );
      expect(causes).toEqual(['SQLITE_FULL']);
    });

    test('a full disk that the work itself swallows is still a 503', async () => {
      const connection = sqliteConnection(db.source);
      connection.pragma(`max_page_count = ${String(connection.pragma('page_count', { simple: true }))}`);
      const swallowed = db.transactor.run(async (tx) => {
        for (let i = 0; i < 9; i++)
          await tx.insert(Sample, sample(`s${i}`, LONG_TEXT)).catch(() => undefined);
      });
      const [outcome, neighbour] = await Promise.allSettled([
        swallowed,
        db.transactor.run((tx) => tx.all('SELECT 1')),
      ]);
      expect(outcome).toMatchObject({ status: 'rejected', reason: { kind: STORAGE } });
      expect(neighbour.status).toBe('fulfilled');
      await expectExactly([]);
    });

    // A file-size limit of the process makes the kernel fail the write with EFBIG, which SQLite reports as an IO error.
    // A process of its own, because Jest would die of the signal that comes with it; Node ignores that.
    test('an IO error refuses with 503 while it lasts, and recovers', async () => {
      const child = fork(join(__dirname, '../support/disk-load.ts'), {
        execArgv: ['-r', join(__dirname, '../support/ts-hook.js')],
        env: { ...process.env, DATA_DIR: join(folder, 'data') },
      });
      const limit = (bytes: number | 'unlimited') =>
        execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`], { stdio: 'pipe' });
      await once(child, 'message');
      const causes = await failsThenRecovers(
        () => limit(Math.max(statSync(join(folder, 'data/tidu.db-wal')).size, MIB) + MIB),
        () => limit('unlimited'),
        async (prefix, count) => {
          child.send({ prefix, count });
          return ((await once(child, 'message')) as [Loaded])[0];
        },
      );
      expect(causes).toEqual(['SQLITE_IOERR_WRITE']);
      child.disconnect();
      await once(child, 'exit');
    });
  });

  // Mounting takes root; without it the line that canMount prints says so, and max_page_count still fills a database.
  (canMount() ? describe : describe.skip)('that is full', () => {
    beforeAll(async () => {
      folder = mountSmall();
      mkdirSync(join(folder, 'data'));
      await open();
      await createSample(db.transactor);
    });
    afterAll(() => unmount(folder));

    test('refuses with 503 while it is full, and recovers when there is space again', async () => {
      const filler = join(folder, 'filler');
      const causes = await failsThenRecovers(
        () => writeFileSync(filler, Buffer.alloc(20 * MIB)),
        () => rmSync(filler),
      );
      expect(causes).toEqual(['SQLITE_FULL']);
    });
  });
});
