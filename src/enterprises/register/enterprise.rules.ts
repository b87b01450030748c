import { Area, Reach, reaches, reachesAll } from '../../accounts/access/scope.rules';
import { errorKind, Refusal } from '../../platform/errors';
import { checkCreditCode, normaliseCreditCode } from './credit-code.rules';
import { Sector, sectorOf } from './industry.rules';
import { searchFormOf } from '../search/naming.rules';

export const STATUSES = ['prospect', 'active', 'moved_out', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

export const SECTORS = [
  'manufacturing',
  'digital_economy',
  'services',
  'construction',
  'trade',
  'agriculture',
  'other',
] as const satisfies readonly Sector[];

export const CODE_INVALID = errorKind(
  'ENTERPRISE.CODE_INVALID',
  422,
  '统一社会信用代码未通过校验，请核对；确属早期代码的，请填写原因后提交。',
  'The credit code fails its check. Correct it, or give a reason if it was issued before the standard.',
);
export const CODE_TAKEN = errorKind(
  'ENTERPRISE.CODE_TAKEN',
  409,
  '该统一社会信用代码已登记在另一家企业名下，请打开那家企业核对。',
  'Another enterprise has this credit code; open that one instead.',
);
export const NAME_TAKEN = errorKind(
  'ENTERPRISE.NAME_TAKEN',
  409,
  '已有同名企业，请先核对；确是两家企业的，请确认后再提交。',
  'An enterprise of this name exists. Look at it first; if these are two, confirm the same name and send again.',
);
export const MERGED = errorKind(
  'ENTERPRISE.MERGED',
  409,
  '该企业已并入另一家企业，请在那家企业中操作。',
  'This enterprise was merged into another; work on that one.',
);
export const SCOPE_OUTSIDE = errorKind(
  'SCOPE.OUTSIDE',
  403,
  '该企业不在您的工作范围内，请联系管理者分配。',
  'This enterprise is outside your scope; ask a manager to assign it.',
);

/** What two spellings of one name share: （中国）, (中国) and 中国 are the same name. */
export function nameKeyOf(name: string): string {
  return searchFormOf(name);
}

/** The code as it is kept. One that fails its check (some were issued before the standard) needs a reason. */
export function codeToKeep(raw: string, reason: string | null): { code: string; codeReason: string | null } {
  const check = checkCreditCode(raw);
  if (check.ok) return { code: check.code, codeReason: null };
  if (reason && normaliseCreditCode(raw) !== '') return { code: check.code, codeReason: reason };
  const { problem, hint = null, expected = null } = check;
  throw new Refusal(CODE_INVALID, { facts: { problem, hint, expected } });
}

/**
 * Where a new enterprise belongs. Somebody who works on one township need not name it; with several they must, and
 * elsewhere they may not add any.
 */
export function areaOfNew(reach: Reach, area: Area): Area | 'outside' | 'needed' {
  if (area.township || area.platform) return reaches(reach, area) ? area : 'outside';
  if (reachesAll(reach)) return area;
  const { townships, platforms } = reach;
  if (townships.length === 1) return { township: townships[0], platform: null };
  if (townships.length === 0 && platforms.length === 1) return { township: null, platform: platforms[0] };
  return 'needed';
}

/** The sector follows the industry code unless somebody has set it apart from it. */
export function sectorAfter(
  before: { sector: Sector | null; industryCode: string | null },
  industryCode: string | null,
  given: Sector | null | undefined,
): Sector | null {
  if (given !== undefined) return given;
  return before.sector === sectorFrom(before.industryCode) ? sectorFrom(industryCode) : before.sector;
}

function sectorFrom(industryCode: string | null): Sector | null {
  return industryCode === null ? null : sectorOf(industryCode);
}
