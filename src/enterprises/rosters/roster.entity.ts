import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, Instant, MaybeDay, MaybeText, Text, Whole } from '../../platform/database/column';
import type { RosterKind } from './roster.rules';

/** A named list out of a document: 白名单, 前50强, 链主 … Never a column of the enterprise. */
@Entity('roster')
@Index('roster_by_name', ['sortKey', 'id'])
export class Roster {
  @Id('roster') id: string;
  @Text() name: string;
  @Text() sortKey: string;
  @Text() kind: RosterKind;
  @MaybeText() documentNo: string | null;
  @MaybeDay() publishedOn: string | null;
  @MaybeText() note: string | null;
  @Instant() createdAt: number;
  @Whole() version: number;
}

/** On the roster from one day to another, both included; until further notice while `toDay` is null. */
@Entity('roster_entry')
@Index('roster_entry_by_roster', ['rosterId', 'enterpriseId'])
@Index('roster_entry_by_enterprise', ['enterpriseId'])
export class RosterEntry {
  @Id('roster_entry') id: string;
  @Text() @ForeignKey('roster', { name: 'fk_roster_entry_rosterId' }) rosterId: string;
  @Text() @ForeignKey('enterprise', { name: 'fk_roster_entry_enterpriseId' }) enterpriseId: string;
  @Day() fromDay: string;
  @MaybeDay() toDay: string | null;
  @MaybeText() note: string | null;
  @Instant() createdAt: number;
  @Whole() version: number;
}
