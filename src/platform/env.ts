import { isIP, isIPv6 } from 'node:net';

/**
 * The only file that reads `process.env`. A malformed value stops the start with one line and exit 78 (EX_CONFIG),
 * before anything has been opened or written.
 */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Folder of the SQLite file, its lock and, later, uploaded files. */
  readonly dataDir: string;
  /** Absent: SQLite in `dataDir`. */
  readonly databaseUrl?: string;
  /** Absent: the embedded waker. */
  readonly redisUrl?: string;
  /** The district's own time zone; every business day is a day there. */
  readonly timeZone: string;
  /** How people reach the server; decides cookie security and the allowed Origin. */
  readonly publicUrl: string;
  readonly smtpUrl?: string;
  readonly trustProxyHops: number;
  readonly webhookAllow: readonly string[];
  readonly logLevel: LogLevel;
  /** For the sign-ins of `npm run demo`; absent: one is made for each run. The server itself has no use for it. */
  readonly demoPassword?: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export class ConfigError extends Error {}

export const EX_CONFIG = 78;

export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const port = whole(source, 'PORT', 3000, 0, 65_535);
  const host = hostName(source);
  const databaseUrl = url(source, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const redisUrl = url(source, 'REDIS_URL', ['redis:', 'rediss:']);
  if (databaseUrl && !redisUrl) {
    throw new ConfigError('DATABASE_URL needs REDIS_URL too: PostgreSQL runs with Bull as its waker.');
  }
  return Object.freeze({
    port,
    host,
    dataDir: source.DATA_DIR || './data',
    databaseUrl,
    redisUrl,
    timeZone: timeZone(source),
    publicUrl:
      url(source, 'PUBLIC_URL', ['http:', 'https:']) ?? `http://${isIPv6(host) ? `[${host}]` : host}:${port}`,
    smtpUrl: url(source, 'SMTP_URL', ['smtp:', 'smtps:']),
    trustProxyHops: whole(source, 'TRUST_PROXY_HOPS', 0, 0, 10),
    webhookAllow: webhookAllow(source),
    logLevel: choice(source, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    demoPassword: source.DEMO_PASSWORD || undefined,
  });
}

function whole(source: NodeJS.ProcessEnv, name: string, fallback: number, min: number, max: number): number {
  const text = source[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) {
    throw new ConfigError(`${name} must be a whole number from ${min} to ${max}, not "${text}".`);
  }
  return value;
}

function url(source: NodeJS.ProcessEnv, name: string, protocols: string[]): string | undefined {
  const text = source[name];
  if (!text) return undefined;
  // The value itself is not repeated: it may hold a password.
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new ConfigError(`${name} must be a URL that begins with ${protocols.join(' or ')}//.`);
  }
  return text.replace(/\/+$/, '');
}

/** A name or an address, without scheme or port. */
function hostName(source: NodeJS.ProcessEnv): string {
  const host = source.HOST || '127.0.0.1';
  if (isIP(host) || /^[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$/.test(host)) return host;
  throw new ConfigError(`HOST must be a host name or an IP address, not "${host}".`);
}

/** Exact `host:port`, or a range of addresses such as 10.1.0.0/16. */
function webhookAllow(source: NodeJS.ProcessEnv): string[] {
  const parts = (source.WEBHOOK_ALLOW ?? '').split(',').map((part) => part.trim());
  const allowed = parts.filter(Boolean);
  const wrong = allowed.find((part) => !isHostAndPort(part) && !isRange(part));
  if (wrong) throw new ConfigError(`WEBHOOK_ALLOW must list host:port or CIDR ranges, not "${wrong}".`);
  return allowed;
}

function isHostAndPort(text: string): boolean {
  const port = /^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]):(\d{1,5})$/.exec(text)?.[1];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65_535;
}

function isRange(text: string): boolean {
  const [, address, bits] = /^([0-9A-Fa-f:.]+)\/(\d{1,3})$/.exec(text) ?? [];
  return isIP(address ?? '') !== 0 && Number(bits) <= (isIPv6(address) ? 128 : 32);
}

function choice<T extends string>(
  source: NodeJS.ProcessEnv,
  name: string,
  allowed: readonly T[],
  fallback: T,
): T {
  const text = source[name];
  if (!text) return fallback;
  const found = allowed.find((each) => each === text);
  if (!found) throw new ConfigError(`${name} must be one of ${allowed.join(', ')}, not "${text}".`);
  return found;
}

function timeZone(source: NodeJS.ProcessEnv): string {
  const zone = source.TIME_ZONE || 'Asia/Shanghai';
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw new ConfigError(`TIME_ZONE must be an IANA time zone such as Asia/Shanghai, not "${zone}".`);
  }
}
