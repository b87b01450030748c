import { createApp } from './app';
import { ConfigError, EX_CONFIG, readEnv } from './platform/env';
import { stopOnSignal } from './platform/stop';

/** Starts the server; a wrong setting ends with one line and exit 78. */
async function main(): Promise<void> {
  const env = readEnv();
  const app = await createApp({ env });
  await app.listen(env.port, env.host);
  stopOnSignal(app);
  console.log(`Tidu 梯度 listens on ${env.publicUrl}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(error instanceof ConfigError ? EX_CONFIG : 1);
});
