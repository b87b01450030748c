import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { passwordFaults } from '../../src/accounts/passwords/password.rules';
import { ConfigError, EX_CONFIG, readEnv } from '../../src/platform/env';
import { stopOnSignal } from '../../src/platform/stop';
import { throwAwayFolder } from './folder';
import { ADMIN, STAFF } from './people';
import { startDemo } from './start';
import { OPENING } from './year';

const FIRMS = 400;
const STOPS = ['SIGINT', 'SIGTERM'] as const;

/** A district to look at, invented and thrown away. Nothing of it touches DATA_DIR or a database of one's own. */
async function main(): Promise<void> {
  const given = readEnv();
  const password = passwordOf(given.demoPassword);
  const dataDir = throwAwayFolder();
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  // At "info" the lines of the start would bury the sign-ins.
  const logLevel = given.logLevel === 'info' ? 'warn' : given.logLevel;
  const env = { ...given, dataDir, databaseUrl: undefined, redisUrl: undefined, logLevel };

  const leave = (): void => process.exit(0);
  for (const signal of STOPS) process.on(signal, leave);
  console.log('Tidu 梯度 is building a fictional district / 正在生成虚构的演示区 …');
  const app = await startDemo({ env, password, size: FIRMS });
  await app.listen(env.port, env.host);
  // From here on there are people to be served to the end.
  stopOnSignal(app);
  for (const signal of STOPS) process.off(signal, leave);
  const people = [...STAFF, ADMIN].filter(({ signsIn }) => signsIn);
  console.log(
    [
      '',
      `  ${env.publicUrl}`,
      `  演示日期 / the demo's date: ${OPENING.day} ${OPENING.time}`,
      ...people.map(({ username, name }) => `  ${username.padEnd(9)} ${password}   ${name}`),
      '',
      'Every firm and person is invented; the district is gone when this ends (Ctrl+C).',
      '企业和人员均为虚构，结束（Ctrl+C）后数据即删除。',
    ].join('\n'),
  );
}

function passwordOf(wanted: string | undefined): string {
  const password = wanted ?? randomBytes(9).toString('base64url');
  const faults = [...STAFF, ADMIN].flatMap(({ username }) => passwordFaults(password, { username }));
  if (faults.length > 0)
    throw new ConfigError(`DEMO_PASSWORD will not do: ${[...new Set(faults)].join(', ').toLowerCase()}.`);
  return password;
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(error instanceof ConfigError ? EX_CONFIG : 1);
});
