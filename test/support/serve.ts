import { createApp } from '../../src/app';
import { SystemClock } from '../../src/platform/clock';
import { readEnv } from '../../src/platform/env';
import { stopOnSignal } from '../../src/platform/stop';
import { Settings } from '../../src/platform/settings';

/** A machine whose clock is wrong and which does not know it: unlike a ShiftedClock it admits to no shift. */
class WrongClock extends SystemClock {
  constructor(
    zone: string,
    private readonly error: number,
  ) {
    super(zone);
  }
  override now(): number {
    return super.now() + this.error;
  }
}

/** The real server as a process of its own, its clock wrong by the first argument (ms), its rate limits out of the way. */
async function serve(): Promise<void> {
  const env = readEnv();
  const clock = new WrongClock(env.timeZone, Number(process.argv[2] ?? 0));
  const settings = Settings.load({ rates: { signedIn: 10_000_000, anonymous: 10_000_000 } });
  const app = await createApp({ env, clock, settings });
  await app.listen(env.port, env.host);
  stopOnSignal(app);
  console.log(`ready ${(await app.getUrl()).replace('[::1]', '127.0.0.1')}`);
}

serve().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
