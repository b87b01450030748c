import { randomUUID } from 'node:crypto';
import type { ViewItem, ViewList } from '../../src/accounts/views/view.dto';
import { Reads } from '../../src/platform/database/reads';
import { SeededClient, TestApp, seedAccount, startApp } from '../support/app';
import { onEachDatabase } from '../support/database';
import type { Ground } from '../support/engines';
import { NOBODY, Refused, done } from '../support/register';

const QUERY = 'township=330106109&sort=lastVisit';

onEachDatabase('saved views', (pair) => {
  let ground: Ground;
  let house: TestApp;
  let zhou: SeededClient;
  let auditor: SeededClient;
  beforeAll(async () => {
    ground = await pair.prepare({ LOG_LEVEL: 'silent', PORT: '0' });
    house = await startApp({ env: ground.env });
  });
  beforeEach(async () => {
    zhou = await seedAccount(house, { roles: ['officer'] });
    auditor = await seedAccount(house, { roles: ['auditor'] });
  });
  afterAll(async () => {
    await house.close();
    await ground.drop();
  });

  const view = (more: object = {}) => ({ page: 'enterprises', name: '久未走访', query: QUERY, ...more });
  const save = async (more: object = {}, by = zhou) =>
    done(await by.post<ViewItem>('/views', view(more)), 201);
  const list = async (query = '', by = zhou) => done(await by.get<ViewList>(`/views${query}`)).items;
  const code = async (asked: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await asked;
    return `${status} ${(body as Refused).code}`;
  };
  const trail = (subjectId: string) =>
    house.app
      .get(Reads)
      .all<{ act: string; actorId: string; before: string | null; after: string | null }>(
        'SELECT e.act, e.actorId, e.before, e.after FROM audit_entry e WHERE e.subjectId = :subjectId ORDER BY e.id',
        { subjectId },
      );

  it('are saved, listed by page, changed and deleted, each with an entry in the trail', async () => {
    const first = await save();
    expect(first).toEqual({ id: expect.any(String) as string, ...view(), version: 1 });
    const second = await save({ page: 'visits', query: '' });
    expect(await list()).toEqual([first, second]);
    expect(await list('?page=visits')).toEqual([second]);
    expect(await list('?page=reminders')).toEqual([]);

    const renamed = await zhou.patch<ViewItem>(`/views/${first.id}`, { version: 1, name: '久未去过' });
    expect(done(renamed)).toEqual({ ...first, name: '久未去过', version: 2 });
    const emptied = await zhou.patch<ViewItem>(`/views/${first.id}`, { version: 2, query: '' });
    expect(done(emptied)).toEqual({ ...first, name: '久未去过', query: '', version: 3 });
    const same = await zhou.patch<ViewItem>(`/views/${first.id}`, { version: 3, query: '' });
    expect(done(same).version).toBe(3);

    done(await zhou.delete(`/views/${first.id}`), 204);
    expect(await list()).toEqual([second]);
    expect(await code(zhou.delete(`/views/${first.id}`))).toBe('404 NOT_FOUND');
    const entries = await trail(first.id);
    expect(entries.map(({ act }) => act)).toEqual([
      'view.saved',
      'view.amended',
      'view.amended',
      'view.deleted',
    ]);
    expect(new Set(entries.map(({ actorId }) => actorId))).toEqual(new Set([zhou.id]));
    expect(JSON.parse(String(entries[0].after))).toEqual(view());
    expect(entries[3].after).toBeNull();
  });

  it('are one’s own, whatever the role', async () => {
    const { id } = await save();
    const admin = await seedAccount(house, { roles: ['admin', 'manager'] });
    for (const other of [auditor, admin]) {
      expect(await list('', other)).toEqual([]);
      expect(await code(other.patch(`/views/${id}`, { version: 1, name: '我的' }))).toBe('404 NOT_FOUND');
      expect(await code(other.delete(`/views/${id}`))).toBe('404 NOT_FOUND');
    }
    expect(await save({}, auditor)).toMatchObject(view());
    expect(await list()).toHaveLength(1);
  });

  it('have a name once for each page', async () => {
    const { id } = await save();
    const other = await save({ name: '另一个' });
    await save({ page: 'visits' });
    expect(await code(zhou.post('/views', view({ name: ' 久未走访 ' })))).toBe('409 VIEW.NAME_TAKEN');
    expect(await code(zhou.patch(`/views/${other.id}`, { version: 1, name: '久未走访' }))).toBe(
      '409 VIEW.NAME_TAKEN',
    );
    done(await zhou.delete(`/views/${id}`), 204);
    expect(done(await zhou.patch(`/views/${other.id}`, { version: 1, name: '久未走访' }))).toMatchObject({
      version: 2,
    });
    expect(await code(zhou.patch(`/views/${other.id}`, { version: 1, name: '旧' }))).toBe(
      '409 VERSION.STALE',
    );
    expect(await code(zhou.patch(`/views/${NOBODY}`, { version: 1 }))).toBe('404 NOT_FOUND');

    const rivals = await Promise.all(
      Array.from({ length: 4 }, () => zhou.post('/views', view({ name: '同时' }))),
    );
    expect(rivals.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('are a hundred at most, also when they come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 103 }, (_, n) => zhou.post<Refused>('/views', view({ name: `第${n}个` }))),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ body }) => body.code)).toEqual(Array(3).fill('VIEW.TOO_MANY'));
    const [one] = await list();
    done(await zhou.delete(`/views/${one.id}`), 204);
    await save();
    expect(await list()).toHaveLength(100);
  });

  it('are saved once however often they are sent with one key', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = done(await zhou.post<ViewItem>('/views', view(), key), 201);
    const again = await zhou.post<ViewItem>('/views', view(), key);
    expect([again.status, again.body, again.headers.get('idempotency-replayed')]).toEqual([
      201,
      first,
      'true',
    ]);
    expect(await list()).toHaveLength(1);
    expect(await code(zhou.post('/views', view({ name: '别的' }), key))).toBe('422 IDEMPOTENCY.KEY_REUSED');
  });

  it.each([
    { page: 'Enterprises' },
    { page: 'x'.repeat(41) },
    { page: '' },
    { name: ' ' },
    { name: '名'.repeat(61) },
    { query: '?a=1' },
    { query: 'a=1#top' },
    { query: 'a b' },
    { query: 'a'.repeat(2_001) },
    { query: null },
    { accountId: NOBODY },
  ])('refuse %j', async (more) => {
    expect(await code(zhou.post('/views', view(more)))).toBe('400 INPUT.INVALID');
    expect(await list()).toEqual([]);
  });

  it('take the longest that is allowed', async () => {
    const longest = { page: 'x'.repeat(40), name: '名'.repeat(60), query: 'q'.repeat(2_000) };
    expect(await save(longest)).toMatchObject(longest);
  });
});
