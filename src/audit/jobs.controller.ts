import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Transactor } from '../platform/database/transactor';
import { NOT_FOUND } from '../platform/errors';
import { Permit } from '../platform/http/access';
import { Answers, PageOf, pageOf } from '../platform/http/answers';
import { IdPipe } from '../platform/http/input.pipe';
import { TOTAL_CAP, limitOf, page, readCursor } from '../platform/http/paging';
import { JobQueries, ListedJob } from '../platform/jobs/job.queries';
import { JobsService, NOT_DEAD } from '../platform/jobs/jobs.service';
import { AuditService } from './audit.service';
import { JobView, JobsQuery } from './jobs.dto';

/** The administrator's view of the queue. It sits here because a retry is audited, and platform may not know audit. */
@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(
    private readonly queries: JobQueries,
    private readonly jobs: JobsService,
    private readonly transactor: Transactor,
    private readonly audit: AuditService,
  ) {}

  @Get()
  @Permit('job.read')
  @Answers(pageOf(JobView), { about: 'Newest first.' })
  async list(@Query() query: JobsQuery): Promise<PageOf<JobView>> {
    const limit = limitOf(query);
    const [after] = (readCursor(query.after, ['string']) ?? []) as string[];
    const rows = await this.queries.list({ state: query.state, after, limit });
    const total = await this.queries.count(query.state, TOTAL_CAP + 1);
    return page(rows, limit, (row) => [row.id], total, show);
  }

  @Post(':id/retry')
  @HttpCode(204)
  @Permit('job.retry')
  @Answers(null, { about: 'A dead job becomes due at once.', refuses: [NOT_FOUND, NOT_DEAD] })
  async retry(@Param('id', IdPipe) id: string): Promise<void> {
    await this.transactor.run(async (tx) => {
      await this.jobs.retry(id);
      await this.audit.record(tx, { act: 'job.retry', subject: 'job', subjectId: id });
    });
  }
}

function show({ dueAt, createdAt, endedAt, ...rest }: ListedJob): JobView {
  const iso = (ms: number): string => new Date(ms).toISOString();
  return {
    ...rest,
    dueAt: iso(dueAt),
    createdAt: iso(createdAt),
    endedAt: endedAt === null ? null : iso(endedAt),
  };
}
