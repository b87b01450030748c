import { Injectable, OnModuleInit } from '@nestjs/common';
import { CalendarYears } from './calendar.rules';
import { CalendarException, publishedExceptions, publishedYears } from './calendar.seed';
import { CalendarDay, CalendarYear } from './calendar.entity';
import { Clock } from './clock';
import { Reader } from './database/reader';
import { Reads } from './database/reads';
import { Transactor } from './database/transactor';
import { Tx } from './database/tx';
import { STALE, Refusal } from './errors';
import { newId } from './ids';
import { jobKind } from './jobs/job.kind';
import { JobsService } from './jobs/jobs.service';

/** A year's holidays arrived or changed: provisional dates in it are worth another look. */
export const calendarPublished = jobKind<{ year: number }>('calendar.published');

/** Any number, the same in every Tidu and not the sealer's. */
const ADVISORY_LOCK = 7_216_400_108;

export interface PublishedYear {
  year: number;
  /** 0 for a year that nobody has published. */
  version: number;
  source: string | null;
  days: CalendarException[];
}

/** The district's working-day calendar as rows, so that an administrator can enter next year's decree. */
@Injectable()
export class Calendar implements OnModuleInit {
  private known: { stamp: string; years: CalendarYears } = { stamp: '', years: {} };

  constructor(
    private readonly reads: Reads,
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly jobs: JobsService,
  ) {}

  /** Enters the years that are missing; a year once entered is the administrator's. */
  async onModuleInit(): Promise<void> {
    await this.transactor.run(async (tx) => {
      // Two processes that start together must not both find the years missing.
      if (tx.dialect === 'postgres') {
        await tx.get('SELECT pg_advisory_xact_lock(:lock) AS held', { lock: ADVISORY_LOCK });
      }
      const known = new Set(
        (await tx.all<{ year: number }>('SELECT year FROM calendar_year')).map((row) => row.year),
      );
      for (const year of publishedYears().filter((each) => !known.has(each))) {
        await this.replace(tx, year, publishedExceptions(year), 'chinese-days', 1);
      }
    });
  }

  /**
   * All published years, for the pure functions of calendar.rules. They are read again only when a version has moved,
   * which each call asks the database.
   */
  async years(reader: Reader = this.reads): Promise<CalendarYears> {
    const versions = await reader.all<{ year: number; version: number }>(
      'SELECT year, version FROM calendar_year ORDER BY year',
    );
    const stamp = versions.map(({ year, version }) => `${year}:${version}`).join();
    if (stamp === this.known.stamp) return this.known.years;
    const years: Record<number, Record<string, CalendarDay['kind']>> = {};
    for (const { year } of versions) years[year] = {};
    for (const row of await reader.all<CalendarDay>('SELECT year, day, kind FROM calendar_day')) {
      (years[row.year] ??= {})[row.day] = row.kind;
    }
    this.known = { stamp, years };
    return years;
  }

  async year(year: number): Promise<PublishedYear> {
    const row = await this.reads.one(CalendarYear, { year });
    const days = await this.reads.find(CalendarDay, { year }, 'ORDER BY day');
    const shown = days.map(({ day, kind, note }) => ({ day, kind, note }));
    return { year, version: row?.version ?? 0, source: row?.source ?? null, days: shown };
  }

  /** Publishes or corrects a year; `version` is the one that the caller saw. */
  async publish(
    tx: Tx,
    year: number,
    version: number,
    days: CalendarException[],
    source: string,
  ): Promise<void> {
    const row = await tx.lock(CalendarYear, { year });
    if ((row?.version ?? 0) !== version) throw new Refusal(STALE);
    await this.replace(tx, year, days, source, version + 1);
    await this.jobs.schedule(tx, calendarPublished, {
      key: String(year),
      payload: { year },
      dueAt: this.clock.now(),
    });
  }

  private async replace(
    tx: Tx,
    year: number,
    days: CalendarException[],
    source: string,
    version: number,
  ): Promise<void> {
    await tx.delete(CalendarDay, { year });
    await tx.delete(CalendarYear, { year });
    await tx.insert(CalendarYear, { id: newId(), year, publishedAt: this.clock.now(), source, version });
    await tx.insert(
      CalendarDay,
      days.map((each) => ({ id: newId(), year, ...each })),
    );
  }
}
