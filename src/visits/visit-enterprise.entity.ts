import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id } from '../platform/database/column';
import { Visit } from './visit.entity';

/** The day is repeated here, so that one index holds an enterprise's visits in their order. */
@Entity('visit_enterprise')
@Index('visit_enterprise_by_day', ['enterpriseId', 'day', 'visitId'])
export class VisitEnterprise {
  @Id('visit_enterprise') @ForeignKey(() => Visit, { name: 'fk_visit_enterprise_visitId' }) visitId: string;
  @Id('visit_enterprise')
  @ForeignKey('enterprise', { name: 'fk_visit_enterprise_enterpriseId' })
  enterpriseId: string;
  @Day() day: string;
}
