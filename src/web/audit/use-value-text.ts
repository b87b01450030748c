import { useUnits } from '../accounts/use-units';
import { usePeople } from '../accounts/use-people';
import { useScopeText } from '../accounts/use-scope-text';
import { $api } from '../api/query';
import { headCount, wanOf } from '../enterprises/figures/wan';
import { useDayText } from '../kit/use-day-text';
import { useBoth, useList } from '../language/both';
import { useWords } from '../language/words';
import { ROLES } from '../session/session.words';
import { VALUE, VALUES } from './value.words';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NOTHING = '—';

/** What stands in a field, in words: people, units and areas by name, money and days as people say them. */
export function useValueText(): (subject: string, field: string, value: unknown) => string {
  const t = useWords(VALUE);
  const values: Record<string, string> = useWords(VALUES);
  const roles: Record<string, string> = useWords(ROLES);
  const text = useDayText();
  const inARow = useList();
  const both = useBoth();
  const { nameOf } = usePeople();
  const { byId } = useUnits();
  const scope = useScopeText();
  const areas = $api.useQuery('get', '/api/v1/areas', undefined, { staleTime: Infinity });
  const rosters = $api.useQuery('get', '/api/v1/rosters', undefined, { staleTime: Infinity });
  const person = (id: unknown): string => nameOf(String(id)) || NOTHING;
  const unit = (id: unknown): string => byId(String(id)) || NOTHING;
  const at = (ms: unknown): string => text.instant(new Date(Number(ms)).toISOString());
  const money = (fen: unknown): string => t.money(wanOf(Number(fen)));
  const heads = (count: unknown): string => t.heads(headCount(Number(count)));
  const yesNo = (value: unknown): string => (value ? values.yes : values.no);
  const count = (list: unknown): string => t.some((list as unknown[]).length);
  const special: Record<string, (value: unknown) => string> = {
    recipientId: person,
    officerId: person,
    accountId: person,
    rosterId: (id) => rosters.data?.items.find((each) => each.id === id)?.name ?? NOTHING,
    unitId: unit,
    parentId: unit,
    roles: (list) => inARow((list as string[]).map((role) => roles[role] ?? role)),
    townships: (keys) => scope.names('townships', keys as string[]),
    platforms: (keys) => scope.names('platforms', keys as string[]),
    township: (key) => scope.names('townships', [key as string]),
    platform: (key) => scope.names('platforms', [key as string]),
    sector: (key) => {
      const found = areas.data?.sectors.find((each) => each.key === key);
      return found ? both(found) : String(key);
    },
    disabledAt: at,
    dueAt: at,
    snoozedUntil: at,
    escalatedAt: at,
    isPrimary: yesNo,
    headsUp: yesNo,
    enterpriseIds: (ids) => t.firms((ids as unknown[]).length),
    keeps: count,
    keptBy: () => values.visit,
    followUp: (promised) => {
      const { day, reason } = promised as { day: string; reason: string };
      return `${text.day(day)} · ${reason}`;
    },
    staff: heads,
    rdStaff: heads,
    ...Object.fromEntries(MONEY.map((field) => [field, money])),
  };
  return (subject, field, value) => {
    if (value === null || value === undefined || value === '') return NOTHING;
    if (Array.isArray(value) && value.length === 0) return NOTHING;
    if (special[field]) return special[field](value);
    if (subject === 'calendar' && DAY.test(field)) {
      const { kind, note } = value as { kind: string; note: string };
      return [values[kind] ?? kind, note].filter(Boolean).join(' · ');
    }
    if (typeof value === 'boolean') return yesNo(value);
    if (typeof value === 'string')
      return values[`${subject}.${field}.${value}`] ?? (DAY.test(value) ? text.day(value) : value);
    return typeof value === 'number' ? value.toLocaleString() : JSON.stringify(value);
  };
}

const MONEY = [
  'revenue',
  'mainRevenue',
  'output',
  'addedValue',
  'tax',
  'profit',
  'rdSpend',
  'assets',
  'liabilities',
];
