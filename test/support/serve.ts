import { createApp } from '../../src/app';
import { ShiftedClock, SystemClock } from '../../src/platform/clock';
import { readEnv } from '../../src/platform/env';
import { Settings } from '../../src/platform/settings';

/** The real server as a process of its own, its clock shifted by the first argument (ms) and its rate limits out of the way. */
async function serve(): Promise<void> {
  const env = readEnv();
  const clock = new ShiftedClock(new SystemClock(env.timeZone), Number(process.argv[2] ?? 0));
  const settings = Settings.load({ rates: { signedIn: 10_000_000, anonymous: 10_000_000 } });
  const app = await createApp({ env, clock, settings });
  await app.listen(env.port, env.host);
  console.log(`ready ${(await app.getUrl()).replace('[::1]', '127.0.0.1')}`);
}

serve().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
