import type { LoggerService } from '@nestjs/common';
import { Logger as Pino, pino } from 'pino';
import { currentContext } from './context';
import type { LogLevel } from './env';

/**
 * One JSON line an event, on standard output. A request is logged as method, route pattern, status and time: never its
 * body, query, address or names, which may be personal data.
 */
export function createPino(level: LogLevel): Pino {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ ...currentContext() }),
    redact: {
      paths: ['password', 'secret', 'token', 'phone', '*.password', '*.secret', '*.token', '*.phone'],
      censor: '…',
    },
    serializers: { err: told },
  });
}

/** What Nest tells of its own assembly; two hundred lines at each start that nobody reads twice. */
const ASSEMBLY = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** Nest's own messages through the same stream. */
export class NestLogger implements LoggerService {
  constructor(private readonly out: Pino) {}
  log = (message: unknown, ...rest: unknown[]): void => this.write('info', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);

  private write(level: 'info' | 'error' | 'warn' | 'debug', message: unknown, rest: unknown[]): void {
    const where = rest.at(-1);
    const detail = detailOf(message);
    const quiet = level === 'info' && typeof where === 'string' && ASSEMBLY.has(where);
    this.out[quiet ? 'debug' : level]({ where: typeof where === 'string' ? where : undefined, ...detail });
  }
}

/** Where it happened and what; a failed statement also carries its parameters, which may be personal data. */
function told(value: unknown): unknown {
  return value instanceof Error ? { message: value.message, stack: value.stack } : value;
}

function detailOf(message: unknown): Record<string, unknown> {
  if (typeof message !== 'object' || message === null) return { message: String(message) };
  if (message instanceof Error) return { message: message.message, stack: message.stack };
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, told(value)]));
}
