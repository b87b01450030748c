import { Refusal, STALE } from '../../src/platform/errors';
import {
  Sample,
  TestDatabase,
  createSample,
  onEachDatabase,
  openDatabase,
  sample,
} from '../support/database';
import { Ground } from '../support/engines';

onEachDatabase('Tx', (pair) => {
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

  test('a failed statement dooms its transaction even when the error is caught', async () => {
    const caught = db.transactor.run(async (tx) => {
      await tx.insert(Sample, sample('first'));
      await tx.insert(Sample, sample('first')).catch(() => undefined);
    });
    await expect(caught).rejects.toThrow(/unique/i);
    const translated = db.transactor.run(async (tx) => {
      await tx.insert(Sample, [sample('a'), sample('a')]).catch(() => {
        throw new Refusal(STALE);
      });
    });
    await expect(translated).rejects.toMatchObject({ kind: STALE });
    expect(await names()).toEqual([]);
  });

  test('a statement that nobody awaited fails the work instead of running in another transaction', async () => {
    const hasty = db.transactor.run(async (tx) => {
      const rows = Array.from({ length: 50 }, (_, i) => sample(`hasty${i}`));
      for (const row of rows) await tx.insert(Sample, row);
      void tx
        .insert(
          Sample,
          rows.map(({ id }) => sample(`${id}-more`)),
        )
        .catch(() => undefined);
    });
    await expect(hasty).rejects.toThrow('await is missing');
    expect(await names()).toEqual([]);
  });

  test('columns whose names are words of SQL, nulls and values of the wrong type', async () => {
    await insert('row');
    const row = await db.transactor.run(async (tx) => {
      expect(await tx.update(Sample, { id: 'row', note: null }, { from: 7, note: 'n' })).toBe(1);
      expect(await tx.update(Sample, { id: 'row', from: 1 }, { from: 8 })).toBe(0);
      return tx.lock(Sample, { id: 'row' });
    });
    expect(row).toEqual({ id: 'row', name: 'x', from: 7, note: 'n' });
    expect(await db.reads.one(Sample, { from: 7 })).toEqual(row);
    const wrong = { id: 'b', name: 'x', from: 1.5, note: null };
    await expect(db.transactor.run((tx) => tx.insert(Sample, wrong))).rejects.toThrow('sample.from takes');
    await expect(db.transactor.run((tx) => tx.delete(Sample, {}))).rejects.toThrow('a condition is needed');
    await expect(db.reads.find(Sample, { id: undefined })).rejects.toThrow('undefined');
    expect(await names()).toEqual(['row']);
  });
});
