import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '../clock';
import type { Env } from '../env';
import { ENV } from '../tokens';
import { EmbeddedWaker } from './embedded.waker';
import { JobClaims } from './job.claim';
import { JobRow } from './job.entity';
import { JobHandlers } from './job.handlers';
import { JobPurge } from './job.purge';
import { JobQueries } from './job.queries';
import { JobRunner } from './job.runner';
import { JobsService } from './jobs.service';
import { JOB_SWEEP, Sweep, SweepSettings } from './sweep';
import { Waker } from './waker';

const EMBEDDED_SWEEP_MS = 1_000;
const BULL_SWEEP_MS = 5_000;

@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([JobRow])],
  providers: [
    JobClaims,
    JobHandlers,
    JobPurge,
    JobQueries,
    JobRunner,
    JobsService,
    Sweep,
    {
      provide: JOB_SWEEP,
      inject: [ENV],
      useFactory: (env: Env): SweepSettings => ({
        everyMs: env.redisUrl ? BULL_SWEEP_MS : EMBEDDED_SWEEP_MS,
      }),
    },
    {
      provide: Waker,
      inject: [ENV, Clock, JobQueries],
      useFactory: async (env: Env, clock: Clock, queries: JobQueries): Promise<Waker> => {
        if (!env.redisUrl) return new EmbeddedWaker(clock, EMBEDDED_SWEEP_MS);
        // Ten megabytes that a house without Redis need not load.
        const { BullWaker } = await import('./bull.waker');
        return new BullWaker(env, clock, (horizonMs) => queries.dueWithin(horizonMs));
      },
    },
  ],
  exports: [JobClaims, JobHandlers, JobQueries, JobRunner, JobsService, Sweep],
})
export class JobsModule {}
