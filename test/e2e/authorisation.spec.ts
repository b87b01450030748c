import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { ROLES, Role } from '../../src/accounts/access/roles';
import { RouteDeclaration, routeDeclarations } from '../../src/accounts/access/routes';
import { createApp } from '../../src/app';
import { SignedIn } from '../../src/platform/http/access';
import { TestApp, seedAccount, startApp } from '../support/app';
import type { Client } from '../support/client';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused } from '../support/register';
import { SCOPE_CALLS } from '../support/scope-calls';
import { PLACES, Place, ScopeDistrict, Things, openScopeDistrict } from '../support/scope-district';

const EVERYBODY = [...ROLES, 'signed-out'] as const;

/** A table whose last column is the key: `allow deny … GET /visits`. */
function table(lines: string[], columns: readonly string[]): Map<string, string[]> {
  const [head, ...rows] = lines.map((line) => line.split(/ +/));
  expect(head.slice(0, columns.length)).toEqual([...columns]);
  const read = rows.map(
    (cells) => [cells.slice(columns.length).join(' '), cells.slice(0, columns.length)] as const,
  );
  expect(new Set(read.map(([key]) => key)).size).toBe(rows.length);
  return new Map(read);
}

const file = JSON.parse(readFileSync(join(__dirname, '../authorisation.expected.json'), 'utf8')) as Record<
  'routes' | 'scope',
  string[]
>;

onEachDatabase('authorisation', (pair) => {
  let house: TestApp;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const ground = await pair.prepare({ LOG_LEVEL: 'silent', PORT: '0' });
    drop = () => ground.drop();
    house = await startApp({ env: ground.env });
  });
  afterAll(async () => {
    await house?.close();
    await drop?.();
  });

  const clientFor = async (who: (typeof EVERYBODY)[number]): Promise<Client> =>
    who === 'signed-out' ? house.client() : seedAccount(house, { roles: [who], elevated: true });

  /** Everything but "nobody knows you" and "your role may not" is being let in. */
  const verdict = async (client: Client, { method, path }: RouteDeclaration): Promise<string> => {
    const outside = ['/healthz', '/readyz', '/metrics'].includes(path);
    const where = path.replace(':period', '2022').replace(':year', '2023').replace(/:\w+/g, NOBODY);
    const body = method === 'GET' || method === 'DELETE' ? undefined : {};
    const answer = await client.send<Refused>(method, outside ? `/${where}` : where, body);
    expect(answer.status).toBeLessThan(500);
    return answer.status === 401 || answer.body.code === 'PERMISSION.DENIED' ? 'deny' : 'allow';
  };

  it('lets every role do what the reviewed table says, and nothing else', async () => {
    const routes = routeDeclarations(house.app);
    const actual = new Map(routes.map(({ method, path }) => [`${method} ${path}`, [] as string[]]));
    for (const who of EVERYBODY) {
      const client = await clientFor(who);
      for (const route of routes) {
        // Signing out would be the end of the others' questions.
        const asked = route.method === 'DELETE' && route.path === '/session' ? await clientFor(who) : client;
        actual.get(`${route.method} ${route.path}`)?.push(await verdict(asked, route));
      }
    }
    const shown = (map: Map<string, string[]>) =>
      [...map].map(([key, cells]) => `${key}: ${cells.join(' ')}`).sort();
    expect(shown(actual)).toEqual(shown(table(file.routes, EVERYBODY)));
  }, 60_000);

  describe('within a scope', () => {
    const expected = table(file.scope, PLACES);
    let district: ScopeDistrict;
    beforeAll(async () => {
      district = await openScopeDistrict(house);
    });

    it.each(ROLES)(
      'shows and lets do what the reviewed table says: %s',
      async (role: Role) => {
        const who = await district.person(role);
        const calls = [...expected].filter(([key]) => key.startsWith(`${role} `));
        const actual: string[] = [];
        const read = new Map<Place, Things>();
        /** Who only reads may read the same things again. */
        const thingsFor = async (key: string, place: Place): Promise<Things> => {
          const known = key.includes(' GET ') ? read.get(place) : undefined;
          const things = known ?? (await district.things(place, who));
          read.set(place, things);
          return things;
        };
        for (const [key, cells] of calls) {
          const call = SCOPE_CALLS[key.slice(role.length + 1)];
          if (!call) throw new Error(`Nobody knows how to call ${key}`);
          const row: string[] = [];
          for (const [i, place] of PLACES.entries()) {
            row.push(cells[i] === '-' ? '-' : await call(who, await thingsFor(key, place)));
          }
          actual.push(`${key}: ${row.join(' ')}`);
        }
        expect(actual).toEqual(calls.map(([key, cells]) => `${key}: ${cells.join(' ')}`));
      },
      60_000,
    );

    it('is asked about every route that has to do with an enterprise, of every role that may call it', () => {
      const about = /^\w+ \/(enterprises|visits|reminders)(\/|$)/;
      const left = ['GET /reminders', 'GET /reminders/summary', 'POST /enterprises'];
      const wanted = [...table(file.routes, EVERYBODY)].filter(
        ([route]) => about.test(route) && !left.includes(route),
      );
      const asked = [...expected.keys()];
      const missing = wanted.flatMap(([route, cells]) =>
        ROLES.filter((role, i) => cells[i] === 'allow' && !asked.includes(`${role} ${route}`)).map(
          (role) => `${role} ${route}`,
        ),
      );
      // An assignment has no address of its own: its enterprise decides, as in the rows above it.
      expect(missing.filter((each) => !each.includes(':assignmentId'))).toEqual([]);
    });
  });
});

@Controller('undeclared')
class UndeclaredController {
  @Get() forgotten(): void {}
  @Get('known') @SignedIn() known(): void {}
}
@Module({ controllers: [UndeclaredController] })
class UndeclaredModule {}

onEachDatabase('the start', (pair) => {
  it('fails on a route of any room that does not say who may call it', async () => {
    const ground = await pair.prepare({ LOG_LEVEL: 'silent', PORT: '0' });
    const start = createApp({ env: ground.env, extra: [{ module: UndeclaredModule }] });
    await expect(start).rejects.toThrow('UndeclaredController.forgotten declares no access');
    await ground.drop();
  });
});
