import { useState } from 'react';
import { Link } from 'react-router';
import { usePeople } from '../accounts/use-people';
import { useUnits } from '../accounts/use-units';
import { useWords } from '../language/words';
import { useMay } from '../session/session';
import { ACTS, SUBJECTS, actText } from './act.words';
import { AuditDetails } from './audit-details';
import type { AuditEntry } from './audit-entry';
import { AUDIT } from './audit.words';
import { differencesOf, type Content } from './differences';

/** `艾若蔚 修改企业信息 杭州…公司`, and below it what changed. */
export function AuditSentence({
  entry,
  who,
  enterprise,
}: {
  entry: AuditEntry;
  who: string;
  enterprise: string;
}) {
  const t = useWords(AUDIT);
  const acts = useWords(ACTS);
  const subjects = useWords(SUBJECTS);
  const [isOpen, setOpen] = useState(false);
  const differences =
    entry.act === 'session.refused'
      ? []
      : differencesOf(entry.before as Content | null, entry.after as Content | null);
  const subject = useSubject(entry, enterprise);
  return (
    <div className="audit-entry">
      <div>
        <strong>{who}</strong> {actText(entry.act, acts, subjects)}{' '}
        {subject &&
          (subject.path ? <Link to={subject.path}>{subject.name}</Link> : <span>{subject.name}</span>)}
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{differences.length > 0 ? t.changed(differences.length) : t.details}</summary>
        {isOpen && <AuditDetails entry={entry} differences={differences} />}
      </details>
    </div>
  );
}

/** What was acted upon, by name, and the page where it lives if there is one for this reader. */
function useSubject(entry: AuditEntry, enterprise: string): { name: string; path?: string } | undefined {
  const t = useWords(AUDIT);
  const may = useMay();
  const { nameOf } = usePeople();
  const { byId } = useUnits();
  const { subject, subjectId, actorId, enterpriseId } = entry;
  const said = { ...entry.before, ...entry.after } as Content;
  const told = (field: string): string => (typeof said[field] === 'string' ? (said[field] as string) : '');
  if (subject === 'account') {
    const name = subjectId === actorId ? '' : nameOf(subjectId) || told('name');
    return name ? { name, path: may('account.manage') ? `/accounts/${subjectId}` : undefined } : undefined;
  }
  if (subject === 'unit') return { name: byId(subjectId) || told('name') };
  if (subject === 'calendar') return { name: t.year(subjectId), path: `/calendar/${subjectId}` };
  if (subject === 'token' || subject === 'roster') return { name: told('name') };
  if (subject === 'visit' && may('visit.read') && enterprise)
    return { name: enterprise, path: `/visits/${subjectId}` };
  if (enterprise) return { name: enterprise, path: `/enterprises/${enterpriseId}` };
  return subject === 'reminder' && told('reason') ? { name: told('reason') } : undefined;
}
