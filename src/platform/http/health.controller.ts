import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Reads } from '../database/reads';
import { BUSY, Refusal } from '../errors';
import { Public } from './access';
import { Metrics } from './metrics';

/** For the machine room; outside `/api`. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly reads: Reads,
    private readonly metrics: Metrics,
  ) {}

  /** The process is alive. */
  @Get('healthz')
  @Public()
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** It can serve: the database answers. Redis is not asked, for nothing waits on it. */
  @Get('readyz')
  @Public()
  async ready(): Promise<{ status: string }> {
    try {
      await this.reads.get('SELECT 1 AS one');
      return { status: 'ready' };
    } catch {
      throw new Refusal(BUSY, { retryAfter: 5 });
    }
  }

  @Get('metrics')
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  figures(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
