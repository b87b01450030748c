import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/reader';
import { Reads } from '../../platform/database/reads';
import type { Actor } from '../../platform/http/access';
import { invalidField } from '../../platform/http/input.pipe';
import { EnterpriseAccess } from '../register/enterprise.access';
import type { FigureList, FigureView } from './figure.dto';
import { Figure } from './figure.entity';
import { KnownFigure, isPeriod, maySeeSource, sizeClassFrom } from './figure.rules';
import type { SizeClass } from './size-class.rules';

/** The newest revision of each figure. */
const CURRENT = `SELECT f.* FROM figure AS f WHERE f.enterpriseId = :enterpriseId AND NOT EXISTS (
  SELECT 1 FROM figure AS later WHERE later.enterpriseId = f.enterpriseId AND later.period = f.period
  AND later.metric = f.metric AND later.source = f.source AND later.revision > f.revision)`;

@Injectable()
export class FiguresQueries {
  constructor(
    private readonly reads: Reads,
    private readonly access: EnterpriseAccess,
  ) {}

  /** What holds now: whole years, or one year with its months. */
  async list(actor: Actor, enterpriseId: string, year?: string): Promise<FigureList> {
    await this.access.requireInScope(this.reads, actor, enterpriseId);
    const which = year ? 'f.period LIKE :pattern' : 'LENGTH(f.period) = 4';
    const rows = await this.reads.all<Figure>(
      `${CURRENT} AND f.value IS NOT NULL AND ${which} ORDER BY f.period DESC, f.metric, f.source`,
      { enterpriseId, pattern: `${year}%` },
    );
    return shown(actor, rows);
  }

  /** A period with all its revisions, corrected and taken-back ones too. */
  async history(
    actor: Actor,
    enterpriseId: string,
    period: string,
    reader: Reader = this.reads,
  ): Promise<FigureList> {
    insistOnPeriod(period);
    await this.access.requireInScope(reader, actor, enterpriseId);
    return shown(
      actor,
      await reader.find(Figure, { enterpriseId, period }, 'ORDER BY metric, source, revision DESC'),
    );
  }
}

export function insistOnPeriod(period: string): void {
  if (!isPeriod(period))
    throw invalidField('period', 'INPUT.PERIOD', '应为 YYYY 或 YYYY-MM / must be YYYY or YYYY-MM');
}

/** Recomputes the projection in the enterprise's row from the facts. */
export async function sizeClassOf(
  reader: Reader,
  enterpriseId: string,
  industryCode: string | null,
): Promise<SizeClass> {
  const rows = await reader.all<KnownFigure>(
    `${CURRENT} AND LENGTH(f.period) = 4 AND f.source IN ('self_reported', 'audited') AND f.metric IN ('staff', 'revenue', 'assets')`,
    { enterpriseId },
  );
  return sizeClassFrom(industryCode, rows);
}

function shown({ roles }: Actor, rows: Figure[]): FigureList {
  return { items: rows.filter((row) => maySeeSource(roles, row.source)).map(figureView) };
}

function figureView({
  period,
  metric,
  source,
  value,
  revision,
  note,
  recordedBy,
  recordedAt,
}: Figure): FigureView {
  return {
    period,
    metric,
    source,
    value,
    revision,
    note,
    recordedBy,
    recordedAt: new Date(recordedAt).toISOString(),
  };
}
