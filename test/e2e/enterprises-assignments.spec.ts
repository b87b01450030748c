import type { AssignmentList, AssignmentView } from '../../src/enterprises/assignments/assignment.dto';
import { EnterprisesService } from '../../src/enterprises/register/enterprises.service';
import { Reads } from '../../src/platform/database/reads';
import { SeededClient, seedAccount } from '../support/app';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, Register, SANDUN, done, openRegister } from '../support/register';

onEachDatabase('assignments', (pair) => {
  let register: Register;
  let wei: SeededClient;

  beforeAll(async () => {
    register = await openRegister(pair);
    wei = await seedAccount(register.house, { roles: ['officer'], name: '孙薇' });
  });
  afterAll(() => register.close());

  let made = 0;
  const firm = async () => (await register.add(`结对测试${(made += 1)}厂`, { township: SANDUN })).id;
  const begin = (id: string, body: object) =>
    register.manager.post<AssignmentView & Refused>(`/enterprises/${id}/assignments`, body);
  const change = (id: string, body: object) =>
    register.manager.put<AssignmentView & Refused>(`/enterprises/${id}/officer`, body);
  const list = async (id: string) =>
    done(await register.manager.get<AssignmentList>(`/enterprises/${id}/assignments`)).items;
  const primaryOn = (id: string, day: string) =>
    register.house.app.get(EnterprisesService).primaryOfficerOn(register.house.app.get(Reads), id, day);
  const jobs = (id: string) =>
    register.house.app
      .get(Reads)
      .all<{ key: string; payload: string; dueAt: number; state: string }>(
        `SELECT j.key, j.payload, j.dueAt, j.state FROM job AS j WHERE j.kind = 'assignment.changed' AND j.payload LIKE :like ORDER BY j.createdAt, j.id`,
        { like: `%${id}%` },
      );

  it('begin today and last until further notice', async () => {
    const id = await firm();
    const { status, body } = await begin(id, { officerId: register.officer.id, role: 'primary' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ officerName: '周岚', fromDay: '2023-03-10', toDay: null, version: 1 });
    expect(await list(id)).toEqual([body]);
    expect(await primaryOn(id, '2023-03-10')).toBe(register.officer.id);
    expect(await primaryOn(id, '2023-03-09')).toBeUndefined();
    expect((await register.audited('assignment.begin')).last?.actorId).toBe(register.manager.id);
  });

  it('have one primary at a time', async () => {
    const id = await firm();
    const first = {
      officerId: register.officer.id,
      role: 'primary',
      fromDay: '2023-01-01',
      toDay: '2023-06-30',
    };
    const { body: standing } = await begin(id, first);
    const second = await begin(id, { officerId: wei.id, role: 'primary', fromDay: '2023-06-30' });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ code: 'ASSIGNMENT.OVERLAPS', assignmentId: standing.id });
    expect((await begin(id, { officerId: wei.id, role: 'primary', fromDay: '2023-07-01' })).status).toBe(201);
    expect((await begin(id, { officerId: wei.id, role: 'support', fromDay: '2023-08-01' })).status).toBe(409);
    expect(
      (await begin(id, { officerId: wei.id, role: 'support', fromDay: '2023-01-01', toDay: '2023-06-30' }))
        .status,
    ).toBe(201);
    expect(await list(id)).toHaveLength(3);
  });

  it('are for officers and managers whose accounts are enabled', async () => {
    const id = await firm();
    for (const officerId of [register.clerk.id, NOBODY]) {
      const refused = await begin(id, { officerId, role: 'primary' });
      expect(refused.status).toBe(422);
      expect(refused.body.code).toBe('ASSIGNMENT.NOT_AN_OFFICER');
    }
    const gone = await seedAccount(register.house, { roles: ['officer'], endsOn: '2023-03-01' });
    expect((await begin(id, { officerId: gone.id, role: 'support' })).status).toBe(422);
    expect((await begin(id, { officerId: register.manager.id, role: 'support' })).status).toBe(201);
    expect(await list(id)).toHaveLength(1);
  });

  it.each([
    [{ role: 'primary' }, 'officerId'],
    [{ officerId: NOBODY, role: 'boss' }, 'role'],
    [{ officerId: NOBODY, role: 'primary', fromDay: '2023-13-01' }, 'fromDay'],
  ])('refuse %j', async (body, path) => {
    const { status, body: problem } = await begin(await firm(), body);
    expect(status).toBe(400);
    expect(problem.errors?.map((error) => error.path)).toContain(path);
  });

  it('do not end before they begin', async () => {
    const id = await firm();
    const backwards = { officerId: wei.id, role: 'support', fromDay: '2023-03-10', toDay: '2023-03-09' };
    expect((await begin(id, backwards)).body.code).toBe('PERIOD.ENDS_BEFORE_START');
  });

  it('are ended by version, and only sooner', async () => {
    const id = await firm();
    const { body: one } = await begin(id, { officerId: wei.id, role: 'primary', fromDay: '2023-03-01' });
    const end = (body: object) =>
      register.manager.post<AssignmentView & Refused>(`/enterprises/${id}/assignments/${one.id}/end`, body);
    expect((await end({ version: 2, toDay: '2023-03-31' })).body.code).toBe('VERSION.STALE');
    expect((await end({ version: 1, toDay: '2023-02-28' })).body.code).toBe('PERIOD.ENDS_BEFORE_START');
    expect(done(await end({ version: 1, toDay: '2023-03-31' }))).toMatchObject({
      toDay: '2023-03-31',
      version: 2,
    });
    expect((await end({ version: 2, toDay: '2023-04-30' })).body.code).toBe('PERIOD.ALREADY_ENDED');
    expect(await primaryOn(id, '2023-04-01')).toBeUndefined();
  });

  it('pass the primary on from a day: the one before ends the day before, and the promises will follow', async () => {
    const id = await firm();
    await begin(id, { officerId: register.officer.id, role: 'primary', fromDay: '2023-01-01' });
    const { body } = await change(id, { officerId: wei.id, fromDay: '2023-04-01' });
    expect(body).toMatchObject({ officerId: wei.id, role: 'primary', fromDay: '2023-04-01', toDay: null });
    expect((await list(id)).map(({ officerId, fromDay, toDay }) => [officerId, fromDay, toDay])).toEqual([
      [wei.id, '2023-04-01', null],
      [register.officer.id, '2023-01-01', '2023-03-31'],
    ]);
    expect(await primaryOn(id, '2023-03-31')).toBe(register.officer.id);
    expect(await primaryOn(id, '2023-04-01')).toBe(wei.id);
    const scheduled = (await jobs(id)).find((job) => job.key === body.id);
    expect(scheduled).toMatchObject({ state: 'open', dueAt: Date.parse('2023-04-01T00:00:00+08:00') });
    expect(JSON.parse(scheduled?.payload ?? '')).toEqual({
      enterpriseId: id,
      fromOfficerId: register.officer.id,
      toOfficerId: wei.id,
    });
    expect(done(await change(id, { officerId: wei.id, fromDay: '2023-05-01' })).id).toBe(body.id);
    expect((await change(id, { officerId: register.officer.id, fromDay: '2023-03-15' })).status).toBe(409);
    expect(await list(id)).toHaveLength(2);
  });

  it('replace who was to begin the same day', async () => {
    const id = await firm();
    const { body: wrong } = await begin(id, {
      officerId: register.officer.id,
      role: 'primary',
      fromDay: '2023-05-01',
    });
    expect((await change(id, { officerId: wei.id, fromDay: '2023-05-01' })).status).toBe(200);
    const withdrawn = (await list(id)).find((each) => each.id === wrong.id);
    expect(withdrawn?.withdrawnAt).not.toBeNull();
    expect((await jobs(id)).find((job) => job.key === wrong.id)?.state).toBe('cancelled');
    expect(await primaryOn(id, '2023-05-01')).toBe(wei.id);
  });

  it('entered by mistake are withdrawn with a reason', async () => {
    const id = await firm();
    const { body: one } = await begin(id, { officerId: wei.id, role: 'primary' });
    const at = `/enterprises/${id}/assignments/${one.id}/withdraw`;
    expect((await register.manager.post(at, { version: 1 })).status).toBe(400);
    expect(
      done(await register.manager.post<AssignmentView>(at, { version: 1, reason: '登记有误' })),
    ).toMatchObject({
      withdrawReason: '登记有误',
      version: 2,
    });
    expect(await primaryOn(id, '2023-03-10')).toBeUndefined();
    expect((await register.manager.post(at, { version: 2, reason: '登记有误' })).status).toBe(404);
    expect((await begin(id, { officerId: wei.id, role: 'primary' })).status).toBe(201);
  });

  it('are the manager’s to give', async () => {
    const id = await firm();
    const body = { officerId: register.officer.id, role: 'primary' };
    expect((await register.officer.post(`/enterprises/${id}/assignments`, body)).status).toBe(403);
    expect((await register.officer.put(`/enterprises/${id}/officer`, body)).status).toBe(403);
    expect(await list(id)).toEqual([]);
    expect((await begin(NOBODY, body)).status).toBe(404);
  });
});
