import { Changes } from '../kit/changes';
import { useDayText } from '../kit/use-day-text';
import { useWords } from '../language/words';
import type { AuditEntry } from './audit-entry';
import { AUDIT } from './audit.words';
import type { Difference } from './differences';
import { FIELDS } from './field.words';
import { useValueText } from './use-value-text';

const BY_JOB = 'job:';

/** Before and after of what changed, and where the entry comes from. */
export function AuditDetails({
  entry,
  differences,
}: {
  entry: AuditEntry;
  differences: readonly Difference[];
}) {
  const t = useWords(AUDIT);
  const fields: Record<string, string> = useWords(FIELDS);
  const text = useDayText();
  const valueText = useValueText();
  const { subject, requestId, after } = entry;
  const address =
    entry.act === 'session.refused' ? (after as { address?: string } | null)?.address : undefined;
  const label = (field: string): string =>
    subject === 'calendar' && /^\d{4}-/.test(field)
      ? text.day(field)
      : (fields[`${subject}.${field}`] ?? fields[field] ?? field);
  return (
    <div className="audit-details">
      {differences.length === 0 && !address && <p className="soft">{t.hidden}</p>}
      {address && (
        <p>
          {t.address} {address}
        </p>
      )}
      {differences.length > 0 && (
        <Changes
          caption={t.details}
          was={entry.before === null ? null : undefined}
          is={entry.before === null ? t.content : undefined}
          changes={differences.map(({ field, before, after: is }) => ({
            key: field,
            label: label(field),
            before: valueText(subject, field, before),
            after: valueText(subject, field, is),
          }))}
        />
      )}
      <p className="soft audit-request">
        {requestId === 'start' ? (
          t.atStart
        ) : (
          <>
            {requestId.startsWith(BY_JOB) && `${t.byJob} · `}
            {t.request} {requestId.replace(BY_JOB, '')}
          </>
        )}
      </p>
    </div>
  );
}
