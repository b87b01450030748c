import type { ReactNode } from 'react';
import { useWords } from '../language/words';
import { CHANGES } from './changes.words';
import './changes.css';

export interface Change {
  key: string;
  label: string;
  before: ReactNode;
  after: ReactNode;
}

/** What was and what will be (or is), side by side; only what differs belongs in it. */
export function Changes({
  caption,
  changes,
  was,
  is,
}: {
  caption: string;
  changes: readonly Change[];
  /** Over the columns, where before and after are not the right words; null where there was nothing before. */
  was?: string | null;
  is?: string;
}) {
  const t = useWords(CHANGES);
  return (
    <table className="changes">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.field}</th>
          {was !== null && <th scope="col">{was ?? t.before}</th>}
          <th scope="col">{is ?? t.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, label, before, after }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {was !== null && <td className="change-was">{before}</td>}
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
