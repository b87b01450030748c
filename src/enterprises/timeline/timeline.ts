import { Injectable } from '@nestjs/common';
import { mayDo } from '../../accounts/access/permissions';
import { Reader } from '../../platform/database/reader';
import type { Refusal } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { invalidField } from '../../platform/http/input.pipe';
import { readCursor } from '../../platform/http/paging';
import { TimelineItem, TimelinePage } from './timeline.dto';

/** What happened, as a source tells it. `at` is epoch ms and orders the timeline, `id` breaks ties. */
export interface TimelineFact {
  at: number;
  id: string;
  enterpriseId: string;
  kind: string;
  facts: Record<string, unknown>;
}

export interface TimelineAsk {
  reader: Reader;
  actor: Actor;
  /** One enterprise, known to be in the actor's scope, and those merged into it. */
  enterpriseIds: readonly string[];
  /** Only rows with `(at, id) < (before.at, before.id)`, the latest first. */
  before: { at: number; id: string };
  limit: number;
}

export interface TimelineSource {
  readonly name: string;
  /** The permission that reading it takes; without it the source is not asked. */
  readonly act: string;
  page(ask: TimelineAsk): Promise<TimelineFact[]>;
}

const FIRST_PAGE = 20;
/** Days of four digits, from the year 1 to the year 9999: a source may turn `at` into a day. */
const EARLIEST = -62_135_510_400_000;
const LATEST = 253_402_214_400_000;
/** Sorts after every id, in bytes and in every language. */
const AFTER_EVERY_ID = 'z';

/** The rooms above bring their sources; here they become one story, ordered by (at, source, id), the latest first. */
@Injectable()
export class Timeline {
  private readonly sources: TimelineSource[] = [];

  register(source: TimelineSource): void {
    if (this.sources.some(({ name }) => name === source.name))
      throw new Error(`Timeline source ${source.name} is registered twice`);
    this.sources.push(source);
  }

  async page(
    ask: Pick<TimelineAsk, 'reader' | 'actor' | 'enterpriseIds'>,
    cursor: string | undefined,
    limit: number = FIRST_PAGE,
  ): Promise<TimelinePage> {
    const place = placeOf(cursor);
    const open = this.sources.filter((source) => mayDo(ask.actor.roles, source.act));
    const rows: Row[] = [];
    for (const source of open) {
      const facts = await source.page({ ...ask, before: beforeOf(source.name, place), limit: limit + 1 });
      for (const fact of facts) rows.push({ source: source.name, fact });
    }
    if (open.length > 1) rows.sort(latestFirst);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown[limit - 1] : undefined;
    return { items: shown.map(show), next: last ? cursorOf(last) : null };
  }
}

type Place = [at: number, source: string, id: string];

function placeOf(before: string | undefined): Place | undefined {
  const place = readMark(before);
  if (place && (place[0] < EARLIEST || place[0] > LATEST)) throw wrongMark();
  return place;
}

function readMark(before: string | undefined): Place | undefined {
  try {
    return readCursor(before, ['number', 'string', 'string']) as Place | undefined;
  } catch {
    // The lists' own refusal would name their parameter, `after`.
    throw wrongMark();
  }
}

function wrongMark(): Refusal {
  const message = '翻页标记无效，请从第一页开始 / not a page mark; begin with the first page';
  return invalidField('before', 'INPUT.CURSOR', message);
}

interface Row {
  source: string;
  fact: TimelineFact;
}

function latestFirst(a: Row, b: Row): number {
  if (a.fact.at !== b.fact.at) return b.fact.at - a.fact.at;
  if (a.source !== b.source) return a.source < b.source ? 1 : -1;
  return a.fact.id < b.fact.id ? 1 : -1;
}

/** Where a source goes on, told in its own terms: sources are one after another within an instant. */
function beforeOf(source: string, place: Place | undefined): TimelineAsk['before'] {
  if (!place) return { at: LATEST, id: AFTER_EVERY_ID };
  const [at, lastSource, id] = place;
  if (source === lastSource) return { at, id };
  return { at, id: source < lastSource ? AFTER_EVERY_ID : '' };
}

function cursorOf({ source, fact }: Row): string {
  return Buffer.from(JSON.stringify([fact.at, source, fact.id])).toString('base64url');
}

function show({ source, fact: { at, id, enterpriseId, kind, facts } }: Row): TimelineItem {
  return { at: new Date(at).toISOString(), id, enterpriseId, kind, facts, source };
}
