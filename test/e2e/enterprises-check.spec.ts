import { fictionalCode } from '../../src/enterprises/register/credit-code.rules';
import type { EnterpriseCheck } from '../../src/enterprises/register/enterprise.check.dto';
import { Transactor } from '../../src/platform/database/transactor';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, Register, XIXI, done, openRegister } from '../support/register';

onEachDatabase('checking a name and a code while one types', (pair) => {
  let register: Register;
  beforeAll(async () => {
    register = await openRegister(pair);
  });
  afterAll(() => register.close());

  const check = async (query: Record<string, string>, who = register.officer): Promise<EnterpriseCheck> =>
    done(await who.get<EnterpriseCheck>(`/enterprises/check?${new URLSearchParams(query).toString()}`));
  const nothing = { code: null, sameNames: [] };

  it('says nothing of nothing', async () => {
    expect(await check({})).toEqual(nothing);
    expect(await check({ name: '', code: '' })).toEqual(nothing);
    expect(await check({ name: ' -- ', code: '\u200b \u3000' })).toEqual(nothing);
  });

  it('lets a new name and a good code pass', async () => {
    expect(await check({ name: '杭州新客有限公司', code: fictionalCode(1) })).toEqual({
      code: { normalised: fictionalCode(1), faults: [], holder: null },
      sameNames: [],
    });
  });

  it.each(['9133O1O6MAXXXXOO79', '91330106MAXXXX0078', '9133', '9135010!M000100Y43'])(
    'says of %s what creating says',
    async (code) => {
      const refused = await register.officer.post<Refused>('/enterprises', { name: '错码厂', code });
      expect(refused.body.code).toBe('ENTERPRISE.CODE_INVALID');
      const { problem, hint, expected } = refused.body;
      const checked = await check({ code });
      expect(checked.code?.faults).toEqual([
        {
          code: `CREDIT_CODE.${String(problem).toUpperCase()}`,
          message: expect.stringContaining(' / ') as string,
          hint,
          expected,
        },
      ]);
    },
  );

  it('finds the holder by whatever spelling, in anybody’s area', async () => {
    const code = fictionalCode(12);
    const { id, name } = await register.add('杭州远方有限公司', { code, township: XIXI });
    const typed = await check({ code: ` ${code.toLowerCase()} ` });
    expect(typed.code).toEqual({ normalised: code, faults: [], holder: { id, name } });
    const refused = await register.officer.post<Refused>('/enterprises', { name: '另一家', code });
    expect(refused.body).toMatchObject({ code: 'ENTERPRISE.CODE_TAKEN', enterpriseId: id });
    expect((await check({ code, exceptId: id })).code?.holder).toBeNull();
    expect((await check({ code, exceptId: NOBODY })).code?.holder?.id).toBe(id);
  });

  it('finds the holder of a code that was taken with a reason', async () => {
    const code = '91350211M00013FA1N';
    const { id } = await register.add('早期代码厂', { code, codeReason: '三证合一试点时期发放' });
    const checked = await check({ code });
    expect(checked.code?.holder?.id).toBe(id);
    expect(checked.code?.faults).toHaveLength(1);
  });

  it('finds namesakes by whatever spelling, and all of them', async () => {
    const first = await register.add('飞鸟（中国）有限公司');
    const second = await register.add('飞鸟（中国）有限公司', { sameNameConfirmed: true });
    const { sameNames } = await check({ name: ' 飞鸟(中国) 有限公司' });
    expect(sameNames).toEqual([
      { id: first.id, name: first.name },
      { id: second.id, name: second.name },
    ]);
    const others = await check({ name: '飞鸟(中国)有限公司', exceptId: first.id });
    expect(others.sameNames.map(({ id }) => id)).toEqual([second.id]);
    expect((await check({ name: '飞鸟' })).sameNames).toEqual([]);
  });

  it('does not find one that was merged away', async () => {
    const code = fictionalCode(30);
    const goes = await register.add('并走有限公司', { code });
    const stays = await register.add('并入有限公司');
    await register.house.app
      .get(Transactor)
      .run((tx) =>
        tx.write('UPDATE enterprise SET mergedInto = :to WHERE id = :id', { to: stays.id, id: goes.id }),
      );
    expect(await check({ name: goes.name, code })).toMatchObject({ code: { holder: null }, sameNames: [] });
  });

  it('refuses only what is no question', async () => {
    expect((await check({ code: '9'.repeat(100) })).code?.faults[0].code).toBe('CREDIT_CODE.LENGTH');
    const { status, body } = await register.officer.get<Refused>('/enterprises/check?exceptId=me');
    expect([status, body.code]).toEqual([400, 'INPUT.INVALID']);
    expect((await register.clerk.get<Refused>('/enterprises/check')).body.code).toBe('PERMISSION.DENIED');
  });
});
