import { AuditEntry, AuditLink, AuditUnsealed } from '../../src/audit/audit.entity';
import { AuditQueries } from '../../src/audit/audit.queries';
import { AuditService } from '../../src/audit/audit.service';
import { AuditVerifier } from '../../src/audit/audit.verify';
import { Sealer } from '../../src/audit/sealer';
import { runInContext } from '../../src/platform/context';
import { Refusal, STALE } from '../../src/platform/errors';
import { TestDatabase, onEachDatabase, openDatabase } from '../support/database';
import { Ground } from '../support/engines';
import { tamper } from '../support/tamper';

onEachDatabase('Audit', (pair) => {
  let ground: Ground;
  let db: TestDatabase;
  let sealer: Sealer;
  let verifier: AuditVerifier;

  beforeEach(async () => {
    ground = await pair.prepare();
    db = await open();
    sealer = db.get(Sealer);
    verifier = db.get(AuditVerifier);
  });
  afterEach(async () => {
    await db.close();
    await ground.drop();
  });

  /** Its own timer stands still, so that the test says when entries are sealed. */
  async function open(): Promise<TestDatabase> {
    const entities = [AuditEntry, AuditLink, AuditUnsealed];
    const providers = [AuditService, AuditQueries, AuditVerifier, Sealer];
    const opened = await openDatabase(ground.env, { entities, providers });
    await opened.get(Sealer).beforeApplicationShutdown();
    return opened;
  }

  const record = (subjectId: string, more: object = {}, actorId?: string) =>
    runInContext({ requestId: `request of ${subjectId}`, actorId }, () =>
      db.transactor.run((tx) =>
        db
          .get(AuditService)
          .record(tx, { act: 'visit.log', subject: 'visit', subjectId, after: { subjectId }, ...more }),
      ),
    );

  const many = (count: number, name = 'v') =>
    Promise.all(Array.from({ length: count }, (_, i) => record(`${name}${i}`)));
  const links = () =>
    db.reads.all<{ seq: number; auditId: string }>('SELECT seq, auditId FROM audit_link ORDER BY seq');
  const whole = { breaks: [], breakCount: 0, unsealed: { count: 0, oldestAt: null } };

  test.each(['audit_entry', 'audit_link'])('%s refuses update and delete', async (table) => {
    await record('v1');
    await sealer.seal();
    const column = table === 'audit_entry' ? 'act' : 'hash';
    for (const sql of [`UPDATE ${table} SET ${column} = 'x'`, `DELETE FROM ${table}`]) {
      await expect(db.transactor.run((tx) => tx.write(sql))).rejects.toThrow('append-only');
      await expect(db.source.query(sql)).rejects.toThrow('append-only');
    }
    if (pair.postgres)
      await expect(db.source.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('append-only');
    expect(await verifier.verify()).toMatchObject(whole);
  });

  test('an entry holds who, when, in which request, and what changed', async () => {
    db.clock.shiftBy(-3_600_000);
    await record(
      'v1',
      { before: { day: '2023-03-09' }, after: { day: '2023-03-10', note: '走访' }, enterpriseId: 'e1' },
      'a1',
    );
    await db.transactor.run((tx) =>
      db.get(AuditService).record(tx, { act: 'job.run', subject: 'job', subjectId: 'j1' }),
    );
    const [visit, job] = await db.reads
      .find(AuditEntry, { requestId: 'request of v1' })
      .then(async (found) => [...found, ...(await db.reads.find(AuditEntry, { act: 'job.run' }))]);
    expect(visit).toMatchObject({
      actorId: 'a1',
      subjectId: 'v1',
      enterpriseId: 'e1',
      before: { day: '2023-03-09' },
    });
    expect(visit.after).toEqual({ day: '2023-03-10', note: '走访' });
    expect(Math.abs(visit.at + 3_600_000 - Date.now())).toBeLessThan(60_000);
    expect(job).toMatchObject({
      actorId: null,
      requestId: 'start',
      enterpriseId: null,
      before: null,
      after: null,
    });
  });

  test('an entry goes with its work: rolled back together', async () => {
    const work = db.transactor.run(async (tx) => {
      await db.get(AuditService).record(tx, { act: 'visit.log', subject: 'visit', subjectId: 'v1' });
      throw new Refusal(STALE);
    });
    await expect(work).rejects.toBeInstanceOf(Refusal);
    await sealer.seal();
    expect(await verifier.verify()).toEqual({ ...whole, head: null });
    expect(await db.reads.all('SELECT id FROM audit_entry')).toEqual([]);
  });

  test('the tail is reported until it is sealed, and then the chain holds all, each once', async () => {
    await many(900);
    await many(303, 'w');
    const before = await verifier.verify();
    expect(before).toMatchObject({ head: null, breakCount: 0, unsealed: { count: 1_203 } });
    expect(before.unsealed.oldestAt).toBeLessThanOrEqual(db.clock.now());
    await sealer.seal();
    await record('late');
    const after = await verifier.verify();
    expect(after).toMatchObject({ head: { seq: 1_203 }, breakCount: 0, unsealed: { count: 1 } });
    expect((await links()).map((link) => link.seq)).toEqual(Array.from({ length: 1_203 }, (_, i) => i + 1));
  });

  test('two sealers at once make one chain', async () => {
    const other = await open();
    for (let round = 0; round < 3; round++) {
      await Promise.all([
        many(200, `round${round}-`),
        ...Array.from({ length: 12 }, (_, i) => (i % 2 ? sealer : other.get(Sealer)).seal()),
      ]);
    }
    await sealer.seal();
    await other.close();
    expect(await verifier.verify()).toMatchObject({ ...whole, head: { seq: 600 } });
    expect(new Set((await links()).map((link) => link.auditId)).size).toBe(600);
  });

  test('an edited entry, a deleted one, a deleted link and a forged hash are found at their places', async () => {
    await many(12);
    await sealer.seal();
    const at = async (seq: number) => (await links())[seq - 1].auditId;
    const [third, fifth, ninth] = [await at(3), await at(5), await at(9)];

    await tamper(
      db.source,
      'audit_entry',
      `UPDATE audit_entry SET act = 'visit.withdraw' WHERE id = '${third}'`,
    );
    expect((await verifier.verify()).breaks).toEqual([{ kind: 'changed', seq: 3, auditId: third }]);

    await tamper(db.source, 'audit_entry', `DELETE FROM audit_entry WHERE id = '${fifth}'`);
    await tamper(db.source, 'audit_link', "UPDATE audit_link SET hash = 'forged' WHERE seq = 7");
    await tamper(db.source, 'audit_link', 'DELETE FROM audit_link WHERE seq = 9');
    const { breaks, breakCount } = await verifier.verify();
    expect(breaks.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['changed', 3],
      ['missing', 5],
      ['changed', 7],
      ['changed', 8],
      ['gap', 10],
      ['unlinked', null],
    ]);
    expect(breaks[5].auditId).toBe(ninth);
    expect(breakCount).toBe(6);
  });

  test('an entry that somebody queues again is not sealed twice and stops nobody', async () => {
    await record('v1');
    await sealer.seal();
    await db.source.query('INSERT INTO audit_unsealed SELECT id FROM audit_entry');
    await record('v2');
    await sealer.seal();
    expect(await verifier.verify()).toMatchObject({ ...whole, head: { seq: 2 } });
  });

  test('lists newest first, page by page, by every filter', async () => {
    for (let i = 0; i < 7; i++) {
      await record(
        `v${i}`,
        i % 2 ? { enterpriseId: 'e1', subject: 'need', act: 'need.raise' } : {},
        i < 3 ? 'a1' : 'a2',
      );
      db.clock.shiftBy(60_000);
    }
    await sealer.seal();
    const list = (query: object) => db.get(AuditQueries).list(query);
    const subjects = async (query: object) => (await list(query)).items.map((item) => item.subjectId);
    const first = await list({ limit: 3 });
    const second = await list({ limit: 3, after: first.next });
    const third = await list({ limit: 3, after: second.next });
    expect([first, second, third].map((each) => each.items.map((item) => item.subjectId))).toEqual([
      ['v6', 'v5', 'v4'],
      ['v3', 'v2', 'v1'],
      ['v0'],
    ]);
    expect(third).toMatchObject({ next: null, total: 7, totalIsCapped: false });
    expect(first.items[0]).toMatchObject({ seq: 7, actorId: 'a2', before: null, after: { subjectId: 'v6' } });
    expect(await subjects({ actorId: 'a1' })).toEqual(['v2', 'v1', 'v0']);
    expect(await subjects({ act: 'need.raise', actorId: 'a2' })).toEqual(['v5', 'v3']);
    expect(await subjects({ subject: 'visit', subjectId: 'v4' })).toEqual(['v4']);
    expect(await subjects({ enterpriseId: 'e1' })).toEqual(['v5', 'v3', 'v1']);
    expect(await subjects({ from: second.items[1].at, to: first.items[2].at })).toEqual(['v3', 'v2']);
  });
});
