import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads';
import { normaliseName } from '../search/naming.rules';
import { codeFaultsOf } from './code-fault.rules';
import { normaliseCreditCode } from './credit-code.rules';
import { CheckQuery, CheckedCode, EnterpriseCheck } from './enterprise.check.dto';
import { nameKeyOf } from './enterprise.rules';
import { othersOf } from './same-firm';

const MOST_NAMESAKES = 20;

/** What creating would say to a name and a code, said beforehand. Names and codes are no secret, whatever the scope. */
@Injectable()
export class EnterpriseChecks {
  constructor(private readonly reads: Reads) {}

  async of({ name = '', code = '', exceptId = '' }: CheckQuery): Promise<EnterpriseCheck> {
    const nameKey = nameKeyOf(normaliseName(name));
    const namesakes =
      nameKey === '' ? [] : await othersOf(this.reads, 'nameKey', nameKey, exceptId, MOST_NAMESAKES);
    return {
      code: await this.codeOf(code, exceptId),
      sameNames: namesakes.map(({ id, name }) => ({ id, name })),
    };
  }

  private async codeOf(raw: string, exceptId: string): Promise<CheckedCode | null> {
    const normalised = normaliseCreditCode(raw);
    if (normalised === '') return null;
    const [holder] = await othersOf(this.reads, 'code', normalised, exceptId, 1);
    return {
      normalised,
      faults: codeFaultsOf(raw),
      holder: holder ? { id: holder.id, name: holder.name } : null,
    };
  }
}
