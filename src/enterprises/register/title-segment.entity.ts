import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, MaybeDay, Text } from '../../platform/database/column';

/** Projection of the recognition facts: the days on which a title is held. Rewritten by the ladder, with its facts. */
@Entity('title_segment')
@Index('title_by_enterprise', ['enterpriseId'])
@Index('title_by_tier', ['tier', 'enterpriseId', 'fromDay', 'toDay'])
export class TitleSegment {
  @Id('title_segment') id: string;
  @Text() @ForeignKey('enterprise', { name: 'fk_title_segment_enterpriseId' }) enterpriseId: string;
  @Text() subjectKind: SubjectKind;
  @Text() subjectId: string;
  @Text() tier: string;
  @Day() fromDay: string;
  @MaybeDay() toDay: string | null;
}

export type SubjectKind = 'enterprise' | 'product' | 'plant';
