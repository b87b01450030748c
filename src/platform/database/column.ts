import { Column, ColumnOptions, PrimaryColumn, ValueTransformer } from 'typeorm';
import { fen } from '../money';

/**
 * The few column types the house uses, the same on both engines: text, integer, bigint (instants in epoch ms, fen),
 * and JSON kept as text. `Maybe…` is nullable.
 */
const json: ValueTransformer = {
  to: (value: unknown) => (value === null ? null : JSON.stringify(value)),
  from: (text: string | null) => (text === null ? null : JSON.parse(text)),
};

/** Neither way does a sum pass that is no whole number of fen. */
const checked = (value: number | null): number | null => (value === null ? null : fen(value));
const money: ValueTransformer = { to: checked, from: checked };

const column = (options: ColumnOptions) => (): PropertyDecorator => Column(options);

/** UUIDv7 as text. */
export const Id = (table: string): PropertyDecorator =>
  PrimaryColumn({ type: 'text', primaryKeyConstraintName: `pk_${table}` });
export const Text = column({ type: 'text' });
export const MaybeText = column({ type: 'text', nullable: true });
export const Whole = column({ type: 'integer' });
export const MaybeWhole = column({ type: 'integer', nullable: true });
/** Epoch milliseconds, UTC. */
export const Instant = column({ type: 'bigint' });
export const MaybeInstant = column({ type: 'bigint', nullable: true });
/** Money in fen. */
export const Fen = column({ type: 'bigint', transformer: money });
export const MaybeFen = column({ type: 'bigint', nullable: true, transformer: money });
/** `YYYY-MM-DD` in the district's time zone. */
export const Day = Text;
export const MaybeDay = MaybeText;
export const Json = column({ type: 'text', transformer: json });
export const MaybeJson = column({ type: 'text', nullable: true, transformer: json });
