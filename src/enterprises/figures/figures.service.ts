import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { Refusal } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { invalidField } from '../../platform/http/input.pipe';
import { newId } from '../../platform/ids';
import { EnterpriseAccess } from '../register/enterprise.access';
import { Enterprise } from '../register/enterprise.entity';
import type { FigureList, PutFigures } from './figure.dto';
import { Figure } from './figure.entity';
import { FUTURE_PERIOD, isFuture, isValueOf } from './figure.rules';
import { FiguresQueries, insistOnPeriod, sizeClassOf } from './figures.queries';

@Injectable()
export class FiguresService {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly access: EnterpriseAccess,
    private readonly queries: FiguresQueries,
  ) {}

  /** Enters or corrects the figures of one period and source. What is sent unchanged stays as it is. */
  async put(
    actor: Actor,
    enterpriseId: string,
    period: string,
    { source, values, note = null }: PutFigures,
  ): Promise<FigureList> {
    insistOnPeriod(period);
    insistOnValues(values);
    if (isFuture(period, this.clock.today())) throw new Refusal(FUTURE_PERIOD);
    return this.transactor.run(async (tx) => {
      const enterprise = await this.access.lockInScope(tx, actor, enterpriseId);
      const known = await newest(tx, { enterpriseId, period, source });
      const changed = values.filter(({ metric, value }) => (known.get(metric)?.value ?? null) !== value);
      for (const { metric, value } of changed) {
        const revision = (known.get(metric)?.revision ?? 0) + 1;
        const recordedAt = this.clock.now();
        const row = {
          enterpriseId,
          period,
          metric,
          source,
          revision,
          value,
          note,
          recordedAt,
          recordedBy: actor.id,
        };
        await tx.insert(Figure, { id: newId(), ...row });
      }
      if (changed.length > 0) {
        await this.renewSizeClass(tx, enterprise);
        const before = Object.fromEntries(
          changed.map(({ metric }) => [metric, known.get(metric)?.value ?? null]),
        );
        const after = Object.fromEntries(changed.map(({ metric, value }) => [metric, value]));
        await this.audit.record(tx, {
          act: 'figure.put',
          subject: 'figure',
          subjectId: enterpriseId,
          enterpriseId,
          before: { period, source, ...before },
          after: { period, source, ...after },
        });
      }
      return this.queries.history(actor, enterpriseId, period, tx);
    });
  }

  private async renewSizeClass(tx: Tx, { id, industryCode, sizeClass }: Enterprise): Promise<void> {
    const now = await sizeClassOf(tx, id, industryCode);
    if (now !== sizeClass) await tx.update(Enterprise, { id }, { sizeClass: now });
  }
}

function insistOnValues(values: PutFigures['values']): void {
  const seen = new Set<string>();
  values.forEach(({ metric, value }, i) => {
    if (seen.has(metric))
      throw invalidField(`values.${i}.metric`, 'INPUT.TWICE', '同一指标重复 / this metric comes twice');
    seen.add(metric);
    if (value !== null && !isValueOf(metric, value)) {
      throw invalidField(
        `values.${i}.value`,
        'INPUT.RANGE',
        '数值超出该指标的范围 / out of range for this metric',
      );
    }
  });
}

async function newest(
  tx: Tx,
  where: Pick<Figure, 'enterpriseId' | 'period' | 'source'>,
): Promise<Map<string, Figure>> {
  const rows = await tx.find(Figure, where, 'ORDER BY revision');
  return new Map(rows.map((row) => [row.metric, row]));
}
