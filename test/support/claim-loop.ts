import { readEnv } from '../../src/platform/env';
import { JobsGround, openJobs } from './jobs-ground';

/**
 * A second process that takes jobs: `fork` it with the environment of the database. It says `ready`, drains when told
 * `drain`, stops inside its first job until told `go on`, and ends with how many jobs it carried out and `done`.
 */
async function main(): Promise<void> {
  const at: JobsGround = await openJobs(readEnv());
  let first = true;
  at.note.before = async () => {
    if (!first) return;
    first = false;
    process.send?.('inside');
    await told('go on');
  };
  process.send?.('ready');
  await told('drain');
  await at.runner.drain();
  await at.module.close();
  process.send?.(at.runner.counters.done);
  process.send?.('done');
  process.disconnect();
}

function told(what: string): Promise<void> {
  return new Promise((resolve) => {
    const listen = (message: unknown): void => {
      if (message !== what) return;
      process.off('message', listen);
      resolve();
    };
    process.on('message', listen);
  });
}

void main();
