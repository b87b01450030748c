import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeText, Text, Whole } from '../../platform/database/column';

/** A part of the organisation: the bureau's sections, townships' offices. */
@Entity('unit')
@Index('unit_by_name', ['name'], { unique: true })
export class Unit {
  @Id('unit') id: string;
  @Text() name: string;
  /** The Chinese name, where `name` is in another language. */
  @MaybeText() zh: string | null;
  @MaybeText() @ForeignKey(() => Unit, { name: 'fk_unit_parentId' }) parentId: string | null;
  @Whole() version: number;
  @Instant() createdAt: number;
}
