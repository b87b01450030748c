import { ApiProperty } from '@nestjs/swagger';
import {
  ChoiceField,
  IdField,
  InstantField,
  ObjectField,
  TextField,
  WholeField,
} from '../platform/http/fields';
import { PageQuery } from '../platform/http/paging';
import { BREAKS } from './chain';

export class AuditQuery extends PageQuery {
  @IdField({ optional: true }) actorId?: string;
  @TextField({ max: 60, optional: true, example: 'visit.log' }) act?: string;
  @TextField({ max: 60, optional: true, example: 'visit' }) subject?: string;
  @TextField({ max: 100, optional: true }) subjectId?: string;
  @IdField({ optional: true }) enterpriseId?: string;
  @InstantField({ optional: true, about: 'From this instant on.' }) from?: string;
  @InstantField({ optional: true, about: 'Before this instant.' }) to?: string;
}

const anyObject = {
  type: 'object',
  additionalProperties: true,
  nullable: true,
  description:
    'Null as well for readers who may not read the subject itself. Of figures from statistics and tax only the period ' +
    'and the source are told.',
} as const;

export class AuditView {
  @IdField() id: string;
  @WholeField({
    min: 1,
    max: 2 ** 31 - 1,
    nullable: true,
    about: 'Its place in the chain; null until it is sealed.',
  })
  seq: number | null;
  @InstantField() at: string;
  @IdField({ nullable: true, about: 'Null when the house itself acted.' }) actorId: string | null;
  @TextField({ max: 100 }) requestId: string;
  @TextField({ max: 60, example: 'visit.log' }) act: string;
  @TextField({ max: 60, example: 'visit' }) subject: string;
  @TextField({ max: 100 }) subjectId: string;
  @IdField({ nullable: true }) enterpriseId: string | null;
  @ApiProperty(anyObject) before: object | null;
  @ApiProperty(anyObject) after: object | null;
}

export class ChainHeadView {
  @WholeField({ min: 1, max: 2 ** 31 - 1 }) seq: number;
  @TextField({ min: 64, max: 64 }) hash: string;
}

export class ChainBreakView {
  @ChoiceField(BREAKS, {
    about:
      'gap: numbers left out before it; missing: its entry is gone; changed: the entry or a hash differs from what was ' +
      'sealed; unlinked: neither sealed nor waiting for it.',
  })
  kind: string;
  @WholeField({ min: 1, max: 2 ** 31 - 1, nullable: true }) seq: number | null;
  @IdField() auditId: string;
}

export class UnsealedView {
  @WholeField({ min: 0, max: 2 ** 31 - 1 }) count: number;
  @InstantField({ nullable: true }) oldestAt: string | null;
}

export class VerificationView {
  @ObjectField(() => ChainHeadView, {
    nullable: true,
    about: 'The last link. Noted down elsewhere, it shows later that nothing was cut off the end.',
  })
  head: ChainHeadView | null;
  @ObjectField(() => ChainBreakView, { each: true, maxItems: 100, about: 'The first hundred.' })
  breaks: ChainBreakView[];
  @WholeField({ min: 0, max: 2 ** 31 - 1 }) breakCount: number;
  @ObjectField(() => UnsealedView) unsealed: UnsealedView;
}
