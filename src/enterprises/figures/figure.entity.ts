import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeFen, MaybeText, Text, Whole } from '../../platform/database/column';
import type { FigureSource, Metric } from './figure.rules';

/** Append-only: a correction is the next revision, and a null value takes the figure back. */
@Entity('figure')
@Index('figure_revision_once', ['enterpriseId', 'period', 'metric', 'source', 'revision'], { unique: true })
export class Figure {
  @Id('figure') id: string;
  @Text() @ForeignKey('enterprise', { name: 'fk_figure_enterpriseId' }) enterpriseId: string;
  /** `YYYY`, or `YYYY-MM` for the year to date through that month. */
  @Text() period: string;
  @Text() metric: Metric;
  @Text() source: FigureSource;
  @Whole() revision: number;
  /** Fen or heads, as the metric says. */
  @MaybeFen() value: number | null;
  @MaybeText() note: string | null;
  @Instant() recordedAt: number;
  @Text() recordedBy: string;
}
