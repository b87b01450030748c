import { actsOf } from '../../src/accounts/access/permissions';
import type { Role } from '../../src/accounts/access/roles';
import { Reads } from '../../src/platform/database/reads';
import { PLACES } from '../../src/web/shell/nav';
import { inBrowser } from '../support/browser/find';
import { FORMS, nameOf } from '../support/browser/forms';
import { startDistrict } from '../support/browser/house';
import { expectScreensRules } from '../support/browser/screens';
import { Seat, type House } from '../support/browser/seat';

/** Each page in both sizes and both languages; the days go through all four. */
const TWO = FORMS.filter(({ size, language }) => (size === 'desk') === (language === 'zh'));
const READERS: readonly Role[] = ['officer', 'admin', 'manager', 'clerk', 'approver', 'auditor'];

/** Beyond the navigation: what one comes to from the lists, with something of the district behind `:name`. */
const DETAILS: Partial<Record<Role, readonly string[]>> = {
  officer: [
    '/enterprises/:mine',
    '/enterprises/:mine?tab=contacts',
    '/enterprises/:mine?tab=figures',
    '/enterprises/:mine?tab=assignments',
    '/enterprises/:mine?tab=rosters',
    '/enterprises/:mine?tab=history',
    '/enterprises/:far',
    '/enterprises/:mine/edit',
    '/enterprises/:mine/print',
    '/enterprises/new',
    '/visits/new?enterprise=:mine',
    '/visits/:visit',
    '/reminders/new',
    '/password',
    '/nowhere',
  ],
  manager: ['/rosters', '/rosters/:roster', '/enterprises/:far?tab=assignments'],
  admin: ['/accounts/new', '/accounts/:account', '/audit/verify'],
};

const placesOf = (role: Role) => {
  const held: readonly string[] = actsOf([role]);
  return PLACES.filter(({ acts }) => acts.length === 0 || acts.some((act) => held.includes(act)));
};

inBrowser('every page', (browser) => {
  let house: House & { close(): Promise<void> };
  let names: Record<string, string>;
  beforeAll(async () => {
    house = await startDistrict(40);
    names = await lookUp(house);
  });
  afterAll(() => house?.close());

  describe.each(READERS.flatMap((role) => TWO.map((form) => [role, nameOf(form), form] as const)))(
    'of %s on %s',
    (role, _, form) => {
      let seat: Seat;
      beforeAll(async () => {
        seat = await Seat.take(browser(), house, form);
        await seat.signIn(role);
      });
      afterAll(() => seat.leave());

      it.each([...placesOf(role).map(({ path }) => path), ...(DETAILS[role] ?? [])])('%s', async (path) => {
        await seat.open(path.replace(/:(\w+)/, (_whole, name: string) => names[name]));
        const isThere = path !== '/nowhere';
        const heading = await seat.page.locator('h1').innerText();
        expect(heading !== seat.t('没有找到', 'Not found')).toBe(isThere);
        await expectScreensRules(seat, `${role}${path.replace(/\W+/g, '-')}`);
      });
    },
  );
});

/** An enterprise that the officer serves, one of another's, and the like. */
async function lookUp({ app }: House): Promise<Record<string, string>> {
  const reads = app.get(Reads);
  const idOf = async (sql: string): Promise<string> => String((await reads.get<{ id: string }>(sql))?.id);
  const served = (
    who: string,
  ): string => `SELECT a.enterpriseId AS id FROM assignment a JOIN account o ON o.id = a.officerId
    JOIN enterprise e ON e.id = a.enterpriseId
    WHERE o.username ${who} AND a.toDay IS NULL AND a.withdrawnAt IS NULL ORDER BY e.nextVisitOn DESC, e.id LIMIT 1`;
  return {
    mine: await idOf(served("= 'officer'")),
    far: await idOf(served("= 'officer2'")),
    visit: await idOf(
      "SELECT v.id FROM visit v JOIN account o ON o.id = v.officerId WHERE o.username = 'officer' LIMIT 1",
    ),
    roster: await idOf('SELECT id FROM roster ORDER BY id LIMIT 1'),
    account: await idOf("SELECT id FROM account WHERE username = 'officer'"),
  };
}
