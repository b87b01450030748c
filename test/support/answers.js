/** Run by `engines.ts` before Jest lists its tests, which it does synchronously: prints what each service answers. */
const { Client } = require('pg');
const { Redis } = require('ioredis');

const reason = (error) => error.code || error.errors?.[0]?.code || error.message;

async function postgres(url) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  await client.connect();
  await client.query('SELECT 1');
  await client.end();
}

async function redis(url) {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 2_000 });
  let cause;
  client.on('error', (error) => (cause = error));
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw cause ?? error;
  } finally {
    client.disconnect();
  }
}

const [, , postgresUrl, redisUrl] = process.argv;
Promise.all([postgres(postgresUrl), redis(redisUrl)].map((trial) => trial.then(() => null, reason))).then(
  ([noPostgres, noRedis]) => process.stdout.write(JSON.stringify({ noPostgres, noRedis })),
);
