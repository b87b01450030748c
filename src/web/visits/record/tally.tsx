import { Link } from 'react-router';

interface TallyRow {
  key: string;
  label: string;
  count: number;
  to: string;
}

/** Figures by name, the largest first; each leads to the rows that it counts. */
export function Tally({
  rows,
  say,
  isPlain,
}: {
  rows: readonly TallyRow[];
  say(count: number): string;
  /** Many, and mostly alike: no bars. */
  isPlain?: boolean;
}) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className={isPlain ? 'tally tally-plain' : 'tally'}>
      {rows.map(({ key, label, count, to }) => (
        <li key={key}>
          <Link to={to} className="tally-row">
            <span className="tally-label">{label}</span>
            {!isPlain && (
              <span className="tally-bar" aria-hidden>
                <span style={{ width: `${(100 * count) / most}%` }} />
              </span>
            )}
            <span className="tally-count number">{say(count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
