import { invalidField } from '../../platform/http/input.pipe';
import { normaliseCreditCode } from './credit-code.rules';
import type { AmendEnterprise, CreateEnterprise } from './enterprise.dto';
import type { Enterprise } from './enterprise.entity';
import { codeToKeep, nameKeyOf, sectorAfter } from './enterprise.rules';
import { parseIndustry } from './industry.rules';
import { normaliseName, sortKeyOf } from '../search/naming.rules';

/** What people tell about an enterprise, with what follows from it directly. */
export type Facts = Pick<
  Enterprise,
  | 'name'
  | 'nameKey'
  | 'sortKey'
  | 'code'
  | 'codeReason'
  | 'industryCode'
  | 'sector'
  | 'township'
  | 'platform'
  | 'status'
  | 'registeredOn'
  | 'address'
>;

const NOTHING: Facts = {
  name: '',
  nameKey: '',
  sortKey: '',
  code: null,
  codeReason: null,
  industryCode: null,
  sector: null,
  township: null,
  platform: null,
  status: 'active',
  registeredOn: null,
  address: null,
};

export function factsOf(body: CreateEnterprise): Facts {
  return changesOf(NOTHING, body).facts;
}

/** The facts after the change, and those that differ. Fields that were not sent stay as they are. */
export function changesOf(
  before: Facts,
  body: CreateEnterprise | AmendEnterprise,
): { facts: Facts; changed: Partial<Facts> } {
  const facts = { ...pick(before) };
  for (const key of ['township', 'platform', 'registeredOn', 'address'] as const) {
    const given = body[key];
    if (given !== undefined) facts[key] = given;
  }
  if (body.status !== undefined) facts.status = body.status;
  if (body.name !== undefined) Object.assign(facts, namedBy(body.name));
  Object.assign(facts, codedBy(before, body));
  if (body.industryCode !== undefined) facts.industryCode = industryOf(body.industryCode);
  facts.sector = sectorAfter(before, facts.industryCode, body.sector);
  const keys = Object.keys(facts) as (keyof Facts)[];
  const changed = Object.fromEntries(
    keys.filter((key) => facts[key] !== before[key]).map((key) => [key, facts[key]]),
  );
  return { facts, changed };
}

/** For the audit: without the keys that only serve sorting and searching. */
export function plainOf(facts: Partial<Facts>): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'nameKey' && key !== 'sortKey'));
}

function namedBy(typed: string): Pick<Facts, 'name' | 'nameKey' | 'sortKey'> {
  const name = normaliseName(typed);
  const nameKey = nameKeyOf(name);
  if (nameKey === '') throw invalidField('name', 'INPUT.NAME', '名称中应有文字 / a name needs letters');
  return { name, nameKey, sortKey: sortKeyOf(name) };
}

/** A client that sends back what it was shown need not repeat the reason. */
function codedBy(
  before: Facts,
  { code = before.code, codeReason }: CreateEnterprise | AmendEnterprise,
): Partial<Facts> {
  if (code === null) return { code: null, codeReason: null };
  if (codeReason === undefined && normaliseCreditCode(code) === before.code) return {};
  return codeToKeep(code, codeReason ?? null);
}

function industryOf(typed: string | null): string | null {
  if (typed === null) return null;
  const industry = parseIndustry(typed);
  if (!industry.ok) {
    throw invalidField(
      'industryCode',
      `INDUSTRY.${industry.problem.toUpperCase()}`,
      '不是有效的国民经济行业代码 / not a code of GB/T 4754-2017',
    );
  }
  return industry.code;
}

function pick(row: Facts): Facts {
  return Object.fromEntries(
    (Object.keys(NOTHING) as (keyof Facts)[]).map((key) => [key, row[key]]),
  ) as unknown as Facts;
}
