import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { NOT_FOUND, Refusal, STALE, errorKind } from '../../platform/errors';
import { invalidField } from '../../platform/http/input.pipe';
import { newId } from '../../platform/ids';
import { AmendUnit, CreateUnit, UnitList, UnitView } from './unit.dto';
import { Unit } from './unit.entity';
import { makesCycle } from './unit.rules';

export const UNIT_NAME_TAKEN = errorKind(
  'UNIT.NAME_TAKEN',
  409,
  '已有同名单位。',
  'There is a unit of this name already.',
);
export const UNIT_CYCLE = errorKind(
  'UNIT.CYCLE',
  422,
  '单位不能隶属于自己或自己的下级。',
  'A unit cannot be part of itself or of its own parts.',
);

@Injectable()
export class UnitsService {
  constructor(
    private readonly reads: Reads,
    private readonly transactor: Transactor,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<UnitList> {
    const rows = await this.reads.all<UnitView>(
      'SELECT id, name, zh, parentId, version FROM unit ORDER BY name, id',
    );
    return { items: rows };
  }

  create({ name, zh = null, parentId = null }: CreateUnit): Promise<UnitView> {
    return this.transactor.run(async (tx) => {
      const unit: Unit = { id: newId(), name, zh, parentId, version: 1, createdAt: this.clock.now() };
      checkPlace(await lockAll(tx), unit);
      await tx.insert(Unit, unit);
      await this.audit.record(tx, {
        act: 'unit.created',
        subject: 'unit',
        subjectId: unit.id,
        after: { name, zh, parentId },
      });
      return viewOf(unit);
    });
  }

  amend(id: string, { version, ...input }: AmendUnit): Promise<UnitView> {
    return this.transactor.run(async (tx) => {
      const all = await lockAll(tx);
      const before = all.find((unit) => unit.id === id);
      if (!before) throw new Refusal(NOT_FOUND);
      if (before.version !== version) throw new Refusal(STALE, { facts: { version: before.version } });
      const { name = before.name, zh = before.zh, parentId = before.parentId } = input;
      checkPlace(all, { id, name, parentId });
      await tx.update(Unit, { id, version }, { name, zh, parentId, version: version + 1 });
      const old = { name: before.name, zh: before.zh, parentId: before.parentId };
      await this.audit.record(tx, {
        act: 'unit.amended',
        subject: 'unit',
        subjectId: id,
        before: old,
        after: { name, zh, parentId },
      });
      return { id, name, zh, parentId, version: version + 1 };
    });
  }
}

/** There are a few dozen at most, and only together do they show a cycle. */
function lockAll(tx: Tx): Promise<UnitView[]> {
  const forUpdate = tx.dialect === 'postgres' ? 'FOR UPDATE' : '';
  return tx.all<UnitView>(`SELECT id, name, zh, parentId, version FROM unit ORDER BY id ${forUpdate}`);
}

function checkPlace(
  all: UnitView[],
  { id, name, parentId }: Pick<UnitView, 'id' | 'name' | 'parentId'>,
): void {
  if (all.some((unit) => unit.name === name && unit.id !== id)) throw new Refusal(UNIT_NAME_TAKEN);
  if (parentId === null) return;
  if (makesCycle(all, id, parentId)) throw new Refusal(UNIT_CYCLE);
  if (!all.some((unit) => unit.id === parentId)) {
    throw invalidField('parentId', 'UNIT.UNKNOWN', '没有这个单位 / there is no such unit');
  }
}

function viewOf({ id, name, zh, parentId, version }: Unit): UnitView {
  return { id, name, zh, parentId, version };
}
