import type { AuditView } from '../../src/audit/audit.dto';
import type { PageOf } from '../../src/platform/http/answers';
import { SeededClient, seedAccount } from '../support/app';
import { onEachPair } from '../support/engines';
import { Register, done, openRegister } from '../support/register';

onEachPair(
  'The trail as it is read',
  (pair) => {
    let register: Register;
    let admin: SeededClient;

    beforeAll(async () => {
      register = await openRegister(pair);
      admin = await seedAccount(register.house, { roles: ['admin'] });
    });
    afterAll(() => register.close());

    const trail = async (who: SeededClient, subject: string) =>
      done(await who.get<PageOf<AuditView>>(`/audit?subject=${subject}`)).items;

    it('tells administrators that figures came, auditors which, and nobody those of the tax office', async () => {
      const { id } = await register.add('杭州某某科技有限公司');
      for (const source of ['audited', 'tax']) {
        const values = [{ metric: 'staff', value: 35 }];
        done(await register.manager.put(`/enterprises/${id}/figures/2022`, { source, values }));
      }
      const shown = (items: AuditView[]) => items.map(({ act, after }) => ({ act, after }));
      expect(shown(await trail(admin, 'figure'))).toEqual([
        { act: 'figure.put', after: null },
        { act: 'figure.put', after: null },
      ]);
      expect(shown(await trail(register.auditor, 'figure'))).toEqual([
        { act: 'figure.put', after: { period: '2022', source: 'tax' } },
        { act: 'figure.put', after: { period: '2022', source: 'audited', staff: 35 } },
      ]);
      expect((await trail(admin, 'enterprise'))[0].after).toMatchObject({ name: '杭州某某科技有限公司' });
    });
  },
  (pair) => !pair.bull,
);
