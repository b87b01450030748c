import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, Instant, MaybeDay, MaybeText, Text, Whole } from '../../platform/database/column';
import type { Sector } from './industry.rules';
import type { SizeClass } from '../figures/size-class.rules';
import type { Status } from './enterprise.rules';

const NOT_MERGED = '"mergedInto" IS NULL';

/** One firm in the register. What a list is sorted by is never null, so that a page can go on from any row. */
@Entity('enterprise')
@Index('enterprise_code_once', ['code'], { unique: true, where: `code IS NOT NULL AND ${NOT_MERGED}` })
@Index('enterprise_by_name_key', ['nameKey'])
@Index('enterprise_by_merge', ['mergedInto'], { where: '"mergedInto" IS NOT NULL' })
@Index('enterprise_by_name', ['sortKey', 'id'], { where: NOT_MERGED })
@Index('enterprise_by_township', ['township', 'sortKey', 'id'], { where: NOT_MERGED })
@Index('enterprise_by_platform', ['platform', 'sortKey', 'id'], { where: NOT_MERGED })
@Index('enterprise_by_sector', ['sector', 'sortKey', 'id'], { where: NOT_MERGED })
@Index('enterprise_by_status', ['status', 'sortKey', 'id'], { where: NOT_MERGED })
@Index('enterprise_by_size', ['sizeClass', 'sortKey', 'id'], { where: NOT_MERGED })
@Index('enterprise_without_code', ['code', 'sortKey', 'id'], { where: `code IS NULL AND ${NOT_MERGED}` })
@Index('enterprise_by_last_visit', ['lastVisitOn', 'id'], { where: NOT_MERGED })
@Index('enterprise_by_update', ['updatedAt', 'id'], { where: NOT_MERGED })
export class Enterprise {
  @Id('enterprise') id: string;
  @Text() name: string;
  /** What two spellings of one name have in common. */
  @Text() nameKey: string;
  @Text() sortKey: string;
  /** Everything it is found by, see naming.rules. */
  @Text() searchText: string;
  @MaybeText() code: string | null;
  /** Why a code that fails its check was taken all the same. */
  @MaybeText() codeReason: string | null;
  /** GB/T 4754-2017, digits only. */
  @MaybeText() industryCode: string | null;
  @MaybeText() sector: Sector | null;
  @MaybeText() township: string | null;
  @MaybeText() platform: string | null;
  @Text() status: Status;
  @MaybeDay() registeredOn: string | null;
  @MaybeText() address: string | null;
  @MaybeText() @ForeignKey('enterprise', { name: 'fk_enterprise_mergedInto' }) mergedInto: string | null;
  /** Projections of visits; '' for never. */
  @Day() lastVisitOn: string;
  @Day() nextVisitOn: string;
  /** Projection of the figures, see figure.rules. */
  @Text() sizeClass: SizeClass;
  @Instant() createdAt: number;
  @Instant() updatedAt: number;
  @Whole() version: number;
}

/** The search index: single Han characters and pairs of neighbours. Derived from searchText. */
@Entity({ name: 'enterprise_gram', withoutRowid: true })
export class EnterpriseGram {
  @Id('enterprise_gram') gram: string;
  @Id('enterprise_gram') enterpriseId: string;
}
