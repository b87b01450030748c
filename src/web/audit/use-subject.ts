import { usePeople } from '../accounts/use-people';
import { useUnits } from '../accounts/use-units';
import { useWords } from '../language/words';
import { useMay } from '../session/session';
import type { AuditEntry } from './audit-entry';
import { AUDIT } from './audit.words';
import type { Content } from './differences';

interface Subject {
  name: string;
  /** The page where it lives, if there is one for this reader. */
  path?: string;
  /** Which of its many: a period, a person. */
  beside?: string;
}

/** What was acted upon, by name. */
export function useSubject(entry: AuditEntry, enterprise: string): Subject {
  const t = useWords(AUDIT);
  const may = useMay();
  const { nameOf } = usePeople();
  const { byId } = useUnits();
  const { subject, subjectId, actorId, enterpriseId } = entry;
  const said = { ...entry.before, ...entry.after } as Content;
  const told = (field: string): string => (typeof said[field] === 'string' ? (said[field] as string) : '');
  const period = (): string => {
    const [year, month] = told('period').split('-');
    return month ? t.throughMonth(year, Number(month)) : year && t.wholeYear(year);
  };
  const firm: Subject = enterprise
    ? { name: enterprise, path: `/enterprises/${enterpriseId}` }
    : { name: '' };
  const account = (): Subject => {
    const name = subjectId === actorId ? '' : nameOf(subjectId) || told('name');
    return { name, path: name && may('account.manage') ? `/accounts/${subjectId}` : undefined };
  };
  const subjects: Record<string, () => Subject> = {
    account,
    unit: () => ({ name: byId(subjectId) || told('name'), path: may('unit.manage') ? '/units' : undefined }),
    calendar: () => ({ name: t.year(subjectId), path: `/calendar/${subjectId}` }),
    token: () => ({ name: told('name'), beside: nameOf(told('accountId')) }),
    roster: () => ({ name: told('name') }),
    figure: () => ({ ...firm, beside: period() }),
    contact: () => ({ ...firm, beside: told('name') }),
    assignment: () => ({ ...firm, beside: nameOf(told('officerId')) }),
    reminder: () => ({ ...firm, beside: told('reason') }),
    visit: () => (may('visit.read') && enterprise ? { ...firm, path: `/visits/${subjectId}` } : firm),
  };
  return subjects[subject]?.() ?? firm;
}
