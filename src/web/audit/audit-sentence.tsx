import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../language/words';
import { ACTS, SUBJECTS, actText } from './act.words';
import { AuditDetails } from './audit-details';
import type { AuditEntry } from './audit-entry';
import { AUDIT } from './audit.words';
import { differencesOf, type Content } from './differences';
import { useSubject } from './use-subject';

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
  const said = entry.before === null ? t.filled : t.changed;
  const summary = differences.length > 0 ? said(differences.length) : t.details;
  return (
    <div className="audit-entry">
      <div>
        <strong>{who}</strong> {actText(entry.act, acts, subjects)}{' '}
        {subject.path ? <Link to={subject.path}>{subject.name}</Link> : subject.name}
        {subject.beside && <span className="soft"> · {subject.beside}</span>}
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{summary}</summary>
        {isOpen && <AuditDetails entry={entry} differences={differences} />}
      </details>
    </div>
  );
}
