import type { ContactList, ContactView, RevealedContact } from '../../src/enterprises/contacts/contact.dto';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, Register, SANDUN, done, openRegister } from '../support/register';

onEachDatabase('contacts', (pair) => {
  let register: Register;
  let firm: string;

  beforeAll(async () => {
    register = await openRegister(pair);
    firm = (await register.add('联系人测试有限公司', { township: SANDUN })).id;
  });
  afterAll(() => register.close());

  const path = (rest = '') => `/enterprises/${firm}/contacts${rest}`;
  const add = (body: object) => register.officer.post<ContactView & Refused>(path(), body);
  const list = async () => done(await register.officer.get<ContactList>(path())).items;

  it('show phone and e-mail masked, the first one as primary', async () => {
    const { status, body } = await add({
      name: '沈一舟',
      phone: '13800005678',
      email: 'shen@example.com',
      title: '总经理',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      phone: '138****5678',
      email: 's***@example.com',
      primary: true,
      version: 1,
    });
    expect(await list()).toEqual([body]);
    const { last } = await register.audited('contact.add');
    expect(last?.after).toContain('138****5678');
    expect(last?.after).not.toContain('13800005678');
  });

  it('have one primary among them', async () => {
    const second = done(await add({ name: '林二', phone: '0571-8888 6666 转 801', primary: true }), 201);
    expect(second).toMatchObject({ phone: '057****6666', primary: true });
    expect((await list()).map(({ name, primary }) => [name, primary])).toEqual([
      ['林二', true],
      ['沈一舟', false],
    ]);
    expect(done(await add({ name: '何三' }), 201).primary).toBe(false);
  });

  it.each([
    [{ phone: '138****5678', name: '某' }, 'phone'],
    [{ phone: 'call me', name: '某' }, 'phone'],
    [{ email: 'nobody', name: '某' }, 'email'],
    [{ phone: '13800005678' }, 'name'],
    [{ name: '某', primary: 'yes' }, 'primary'],
    [{ name: '某', idNumber: '330106' }, 'idNumber'],
  ])('refuse %j', async (body, at) => {
    const before = await list();
    const answer = await add(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map((error) => error.path)).toContain(at);
    expect(await list()).toEqual(before);
  });

  it('are amended by version', async () => {
    const { id, version } = (await list()).find((row) => row.name === '何三') as ContactView;
    const patch = (body: object) => register.officer.patch<ContactView & Refused>(path(`/${id}`), body);
    expect((await patch({ version, phone: '13900001234', primary: true })).body).toMatchObject({
      phone: '139****1234',
      primary: true,
      version: 2,
    });
    expect((await list()).filter((row) => row.primary)).toHaveLength(1);
    const stale = await patch({ version, phone: null });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ code: 'VERSION.STALE', version: 2 });
    const { last } = await register.audited('contact.amend');
    expect(last).toMatchObject({
      before: JSON.stringify({ phone: null, isPrimary: 0 }),
      after: JSON.stringify({ phone: '139****1234', isPrimary: 1 }),
    });
  });

  it('are revealed with a reason, or with one tap by who serves the enterprise, and on record', async () => {
    const { id } = (await list()).find((row) => row.name === '沈一舟') as ContactView;
    const reveal = (body: object) =>
      register.officer.post<RevealedContact & Refused>(path(`/${id}/reveal`), body);
    const refused = await reveal({});
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('CONTACT.REASON_NEEDED');
    expect((await register.audited('contact.reveal')).times).toBe(0);
    const revealed = { id, phone: '13800005678', email: 'shen@example.com' };
    expect(done(await reveal({ reason: '邀请参加座谈会' }))).toEqual(revealed);
    expect(await register.audited('contact.reveal')).toMatchObject({
      times: 1,
      last: { actorId: register.officer.id, after: JSON.stringify({ reason: '邀请参加座谈会' }) },
    });
    await register.assign(firm, register.officer.id);
    expect(done(await reveal({}))).toEqual(revealed);
    expect((await register.audited('contact.reveal')).times).toBe(2);
  });

  it('are not for everybody', async () => {
    const [{ id }] = await list();
    expect((await register.clerk.get<ContactList>(path())).body.items[0].phone).toContain('****');
    expect((await register.clerk.post(path(`/${id}/reveal`), { reason: '付款' })).status).toBe(403);
    expect((await register.auditor.post(path(), { name: '某' })).status).toBe(403);
  });

  it('are withdrawn, never deleted', async () => {
    const { id, version } = (await list()).find((row) => row.name === '林二') as ContactView;
    const withdraw = (body: object) => register.officer.post<ContactView>(path(`/${id}/withdraw`), body);
    expect((await withdraw({ version: version + 1 })).status).toBe(409);
    expect(done(await withdraw({ version, reason: '已离职' })).withdrawnAt).not.toBeNull();
    expect((await list()).map((row) => row.name)).not.toContain('林二');
    expect((await withdraw({ version: version + 1 })).status).toBe(404);
    expect((await register.officer.post(path(`/${id}/reveal`), { reason: '试试' })).status).toBe(404);
  });

  it('belong to their enterprise', async () => {
    const [{ id, version }] = await list();
    const other = (await register.add('别家有限公司', { township: SANDUN })).id;
    const body = { version, name: '改名' };
    expect((await register.officer.patch(`/enterprises/${other}/contacts/${id}`, body)).status).toBe(404);
    expect((await register.officer.patch(path(`/${NOBODY}`), body)).status).toBe(404);
  });

  it('are made once by a repeated request, and the replay is masked as well', async () => {
    const send = () =>
      register.officer.post<ContactView>(
        path(),
        { name: '重复', phone: '13700001111' },
        { 'idempotency-key': 'contact-0001' },
      );
    const first = done(await send(), 201);
    const again = await send();
    expect(again.body).toEqual(first);
    expect((await list()).filter((row) => row.name === '重复')).toHaveLength(1);
  });
});
