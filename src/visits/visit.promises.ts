import { Injectable } from '@nestjs/common';
import { EnterpriseAccess } from '../enterprises/register/enterprise.access';
import { addDays } from '../platform/calendar.rules';
import { Clock } from '../platform/clock';
import { Reader } from '../platform/database/reader';
import { Reads } from '../platform/database/reads';
import type { Actor } from '../platform/http/access';
import { Settings } from '../platform/settings';
import { PromisesService } from '../reminders/promises/promises.service';
import { ReminderViews } from '../reminders/inbox/reminder.views';
import type { ReminderView } from '../reminders/inbox/reminders.dto';
import { preTicked } from '../reminders/promises/reminders.rules';
import type { ReminderRow } from '../reminders/promises/reminders.service';
import { LoggedVisit, OpenPromise } from './visits.dto';
import { VisitsQueries } from './visits.queries';

/** What had been promised to the enterprises of a visit: asked about before it is logged, and told of afterwards. */
@Injectable()
export class VisitPromises {
  private readonly openPromiseDays: number;

  constructor(
    private readonly reads: Reads,
    private readonly access: EnterpriseAccess,
    private readonly promises: PromisesService,
    private readonly views: ReminderViews,
    private readonly queries: VisitsQueries,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.openPromiseDays = settings.section('visits').whole('openPromiseDays', 0, 3_660);
  }

  async to(actor: Actor, enterpriseIds: readonly string[]): Promise<OpenPromise[]> {
    await this.access.requireAllInScope(this.reads, actor, enterpriseIds);
    return (await this.beside(this.reads, actor, enterpriseIds, undefined)).openPromises;
  }

  /** The promise that a visit has just made, and those that it found. */
  async beside(
    reader: Reader,
    actor: Actor,
    enterpriseIds: readonly string[],
    made: ReminderRow | undefined,
  ): Promise<{ followUp: ReminderView | null; openPromises: OpenPromise[] }> {
    const upTo = addDays(this.clock.today(), this.openPromiseDays);
    const found = await this.promises.open(reader, enterpriseIds, upTo);
    const open = found.filter(({ id }) => id !== made?.id);
    const views = await this.views.of(reader, actor.id, made ? [made, ...open] : open);
    const followUp = made ? (views.shift() ?? null) : null;
    const visited = new Set(enterpriseIds);
    const openPromises = views.map((view) => {
      const promise = { recipientId: view.recipient.id, enterpriseIds: view.enterprises.map(({ id }) => id) };
      return { ...view, preTicked: preTicked(promise, actor.id, visited) };
    });
    return { followUp, openPromises };
  }

  /** Once more what logging was answered with, as it is today. */
  async logged(actor: Actor, id: string, reader: Reader = this.reads): Promise<LoggedVisit> {
    const view = await this.queries.view(actor, id, reader);
    // It may have been logged when they were in scope; what is promised to them is no longer one's business.
    const firms = await this.queries.firmsInScope(reader, actor, id);
    const { openPromises } = await this.beside(reader, actor, firms, undefined);
    return {
      ...view,
      warnings: [],
      openPromises: openPromises.filter((each) => each.id !== view.followUp?.id),
    };
  }
}
