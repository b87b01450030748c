import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { deepStrictEqual } from 'node:assert';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Officer } from '../support/officer';
import { startServer } from '../support/server-process';
import { inTheBrowser } from './browser';
import { Measured, Scenario, Target, load, median } from './load';
import { redisAway } from './redis-away';
import { Seeded, TOWNSHIPS, seed } from './seed';
import { startAndIdle } from './start';
import { startBare } from './start-bare';

const { values: flags } = parseArgs({
  options: {
    enterprises: { type: 'string' },
    visits: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const ENTERPRISES = Number(flags.enterprises ?? 10_000);
/** The list must be quick in the largest district too. */
const ENTERPRISES_ON_SCREEN = Number(flags.enterprises ?? 100_000);
const ROUNDS = Number(flags.rounds);
const SECONDS = Number(flags.seconds);

/** Ours and the bare server side by side: same file, same requests, rounds interleaved, medians of the ratio. */
async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'tidu-bench-'));
  const running: { stop(): Promise<void> }[] = [];
  try {
    if (flags.only === 'browser') return await onScreen(join(home, 'screen'));
    const ours = join(home, 'ours');
    const { officerId, cookie, seeded } = await prepare(ours, ENTERPRISES);
    const bareDir = join(home, 'bare');
    mkdirSync(bareDir);
    copyFileSync(join(ours, 'tidu.db'), join(bareDir, 'tidu.db'));
    const house = await startServer({ DATA_DIR: ours, LOG_LEVEL: 'info' });
    running.push(house);
    const bare = await startBare(bareDir, officerId);
    running.push(bare);
    const targets: Target[] = [
      { name: 'ours', url: house.url, headers: { cookie, 'x-tidu': '1' } },
      { name: 'bare', url: bare.url, headers: {} },
    ];
    const wanted = scenarios(seeded, await deepMark(targets[0])).filter(
      (each) => !flags.only || each.name.includes(flags.only),
    );
    for (const scenario of wanted) await insistOnSameAnswers(scenario, targets);
    console.log(
      `\n${ENTERPRISES} enterprises, ${flags.visits} visits; ${ROUNDS} rounds of ${SECONDS} s; answers a second, median\n`,
    );
    console.log(
      '| request | connections | ours | bare | ratio | line | p99 ours (ms) |\n|---|---|---|---|---|---|---|',
    );
    for (const connections of [16, 64])
      for (const scenario of wanted) await compare(scenario, connections, targets);
    await Promise.all(running.splice(0).map((each) => each.stop()));
    if (flags.only) return;
    await startAndIdle(ours);
    await redisAway(ours, cookie, withFollowUp(wanted[0]));
    await onScreen(join(home, 'screen'));
  } finally {
    await Promise.all(running.map((each) => each.stop()));
    rmSync(home, { recursive: true, force: true });
  }
}

async function onScreen(dataDir: string): Promise<void> {
  const { cookie } = await prepare(dataDir, ENTERPRISES_ON_SCREEN);
  await inTheBrowser(dataDir, cookie, ENTERPRISES_ON_SCREEN);
}

async function prepare(
  dataDir: string,
  enterprises: number,
): Promise<{ officerId: string; cookie: string; seeded: Seeded }> {
  const server = await startServer({ DATA_DIR: dataDir });
  const officer = await Officer.setUp(server.url, server.setupSecret as string);
  const { body } = await officer.ask('GET', '/session');
  const officerId = String((body.account as { id: string }).id);
  await server.stop('SIGTERM');
  return {
    officerId,
    cookie: officer.cookie,
    seeded: seed(dataDir, officerId, enterprises, Number(flags.visits)),
  };
}

function scenarios({ enterpriseIds, visitedIds, searches }: Seeded, deep: string): Scenario[] {
  const of = <T>(list: readonly T[], i: number): T => list[i % list.length];
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  return [
    {
      name: 'create visit',
      method: 'POST',
      line: 0.7,
      path: () => '/api/v1/visits',
      body: (i) => ({
        clientId: randomUUID(),
        enterpriseIds: [of(enterpriseIds, i * 7)],
        day,
        summary: `第${i}次走访:了解订单与用工`,
      }),
    },
    {
      name: 'list by area',
      method: 'GET',
      line: 0.6,
      path: (i) => `/api/v1/enterprises?township=${of(TOWNSHIPS, i)}`,
    },
    { name: 'deep page', method: 'GET', line: 0.6, path: () => `/api/v1/enterprises?after=${deep}` },
    {
      name: 'detail, 20 last visits',
      method: 'GET',
      line: 0.6,
      path: (i) => `/api/v1/enterprises/${of(visitedIds, i * 13)}`,
    },
    {
      name: 'search',
      method: 'GET',
      line: 0.6,
      path: (i) => `/api/v1/enterprises?q=${encodeURIComponent(of(searches, i))}`,
    },
  ];
}

/** Due within seconds, so that Redis has work to do when it is there. */
function withFollowUp(create: Scenario): Scenario {
  const body = (i: number): object => {
    const remindAt = new Date(Date.now() + 2_000 + (i % 3_000)).toISOString();
    return { ...create.body?.(i), followUp: { remindAt, reason: '回访' } };
  };
  return { ...create, body };
}

/** The page mark two thirds down the register. */
async function deepMark(target: Target): Promise<string> {
  let after = '';
  for (let pages = Math.floor((ENTERPRISES * 2) / 3 / 200); pages > 0; pages--) {
    const answer = await fetch(`${target.url}/api/v1/enterprises?limit=200${after && `&after=${after}`}`, {
      headers: target.headers,
    });
    after = ((await answer.json()) as { next: string }).next;
  }
  return after;
}

async function insistOnSameAnswers(scenario: Scenario, targets: Target[]): Promise<void> {
  if (scenario.method !== 'GET') return;
  for (let i = 0; i < 20; i++) {
    const [ours, bare] = await Promise.all(
      targets.map(async ({ url, headers }) => (await fetch(url + scenario.path(i), { headers })).json()),
    );
    deepStrictEqual(ours, bare, `${scenario.name}: the two servers answer differently`);
  }
}

async function compare(scenario: Scenario, connections: number, targets: Target[]): Promise<void> {
  for (const target of targets) await load(target, scenario, connections, 1);
  const rounds: Measured[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? targets : [...targets].reverse();
    const measured = new Map<string, Measured>();
    for (const target of order) measured.set(target.name, await load(target, scenario, connections, SECONDS));
    rounds.push(targets.map((target) => measured.get(target.name) as Measured));
  }
  const ratio = median(rounds.map(([ours, bare]) => ours.rate / bare.rate));
  const [ours, bare] = [0, 1].map((which) => median(rounds.map((round) => round[which].rate)));
  const p99 = median(rounds.map(([each]) => each.p99));
  const line = connections === 16 ? `≥ ${scenario.line}` : '';
  console.log(
    `| ${scenario.name} | ${connections} | ${ours.toFixed(0)} | ${bare.toFixed(0)} | ${ratio.toFixed(2)} | ${line} | ${p99} |`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
