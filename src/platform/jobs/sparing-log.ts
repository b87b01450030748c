import type { Logger } from '@nestjs/common';

const PAUSE_MS = 60_000;

/** A service that is down would fill the log; one line a minute says as much. */
export class SparingLog {
  private last = -Infinity;

  constructor(private readonly logger: Logger) {}

  warn(message: string): void {
    if (performance.now() - this.last < PAUSE_MS) return;
    this.last = performance.now();
    this.logger.warn(message);
  }
}
