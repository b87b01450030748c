import { Injectable } from '@nestjs/common';
import { AccountsQueries } from '../../accounts/people/accounts.queries';
import { Reader } from '../../platform/database/reader';
import { Reads } from '../../platform/database/reads';
import { NOT_FOUND, Refusal } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import type { AssignmentList, AssignmentView } from './assignment.dto';
import { Assignment } from './assignment.entity';
import { EnterpriseAccess } from '../register/enterprise.access';

/** Who answers for the enterprise on a day. */
export async function primaryOfficerOn(
  reader: Reader,
  enterpriseId: string,
  day: string,
): Promise<string | undefined> {
  const row = await reader.get<{ officerId: string }>(
    `SELECT officerId FROM assignment WHERE enterpriseId = :enterpriseId AND role = 'primary' AND withdrawnAt IS NULL
     AND fromDay <= :day AND (toDay IS NULL OR toDay >= :day) LIMIT 1`,
    { enterpriseId, day },
  );
  return row?.officerId;
}

@Injectable()
export class AssignmentsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly access: EnterpriseAccess,
    private readonly accounts: AccountsQueries,
  ) {}

  async list(actor: Actor, enterpriseId: string): Promise<AssignmentList> {
    await this.access.requireInScope(this.reads, actor, enterpriseId);
    const rows = await this.reads.find(Assignment, { enterpriseId }, 'ORDER BY fromDay DESC, id DESC');
    return { items: await this.shown(rows, this.reads) };
  }

  async get(actor: Actor, id: string, reader: Reader = this.reads): Promise<AssignmentView> {
    const row = await reader.one(Assignment, { id });
    if (!row) throw new Refusal(NOT_FOUND);
    await this.access.requireInScope(reader, actor, row.enterpriseId);
    return this.show(row, reader);
  }

  async show(row: Assignment, reader: Reader): Promise<AssignmentView> {
    return (await this.shown([row], reader))[0];
  }

  private async shown(rows: Assignment[], reader: Reader): Promise<AssignmentView[]> {
    const names = await this.accounts.names(
      rows.map((row) => row.officerId),
      reader,
    );
    return rows.map(
      ({ id, enterpriseId, officerId, role, fromDay, toDay, withdrawnAt, withdrawReason, version }) => ({
        id,
        enterpriseId,
        officerId,
        officerName: names.get(officerId) ?? '',
        role,
        fromDay,
        toDay,
        withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt).toISOString(),
        withdrawReason,
        version,
      }),
    );
  }
}
