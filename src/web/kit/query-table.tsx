import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../language/words';
import { Failed } from './problem';
import { TABLE } from './query-table.words';
import { Loading, Plate } from './states';
import { usePages } from './use-url';
import { usePhone } from './use-phone';
import './kit.css';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  /** Figures stand on the right. */
  align?: 'right';
  /** On a phone the first column is the card's title; a column that is not `card: true` is left out there, and so is one without content. */
  card?: boolean;
  render(row: Row): ReactNode;
}

export interface ListPage<Row> {
  items: Row[];
  next: string | null;
  total: number;
  totalIsCapped: boolean;
}

interface QueryTableProps<Row> {
  /** What the table shows, for those who cannot see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rowKey(row: Row): string;
  /** What `useQuery` gave for a page of a list. */
  query: {
    data?: ListPage<Row>;
    error: unknown;
    isPending: boolean;
    isPlaceholderData?: boolean;
    refetch(): unknown;
  };
  /** In place of "nothing matches" where the list itself is still empty. */
  empty?: ReactNode;
  rowTone?(row: Row): 'quiet' | undefined;
}

/** A page of a list: a table with the mouse, cards under the thumb. Which page is in the address. */
export function QueryTable<Row>({ caption, columns, rowKey, query, empty, rowTone }: QueryTableProps<Row>) {
  const t = useWords(TABLE);
  const phone = usePhone();
  const { data, error, isPending } = query;
  if (error && !data) return <Failed error={error} retry={() => query.refetch()} />;
  if (isPending || !data) return <Loading rows={8} />;
  if (data.items.length === 0) return <>{empty ?? <Plate title={t.none} />}</>;
  const rows = data.items.map((row) => ({ row, key: rowKey(row), tone: rowTone?.(row) }));
  return (
    <div
      className={query.isPlaceholderData ? 'list list-waiting' : 'list'}
      aria-busy={query.isPlaceholderData}
    >
      {phone ? (
        <ul className="cards" aria-label={caption}>
          {rows.map(({ row, key, tone }) => (
            <li key={key} className={`card ${tone ?? ''}`}>
              <Card columns={columns} row={row} />
            </li>
          ))}
        </ul>
      ) : (
        // What is wider than the window must be reachable by the keyboard too.
        <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
          <table className="table">
            <caption className="unseen">{caption}</caption>
            <thead>
              <tr>
                {columns.map(({ key, title, align }) => (
                  <th key={key} scope="col" className={align}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, key, tone }) => (
                <tr key={key} className={tone}>
                  {columns.map((column) => (
                    <td key={column.key} className={column.align}>
                      {column.render(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager data={data} />
    </div>
  );
}

function Card<Row>({ columns: [head, ...rest], row }: { columns: readonly Column<Row>[]; row: Row }) {
  return (
    <>
      <div className="card-title">{head.render(row)}</div>
      <dl className="card-facts">
        {rest
          .filter(({ card }) => card)
          .map(({ key, title, render }) => ({ key, title, said: render(row) }))
          .filter(({ said }) => said !== null && said !== undefined && said !== false && said !== '')
          .map(({ key, title, said }) => (
            <div key={key}>
              <dt>{title}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/** How many there are, and the ways to the next page and back. */
export function Pager({ data }: { data: ListPage<unknown> }) {
  const t = useWords(TABLE);
  const { next, back } = usePages();
  return (
    <div className="pager">
      <span className="soft number" role="status">
        {data.totalIsCapped ? t.many : t.total(data.total)}
      </span>
      <span className="screen-only">
        {back && <Button onClick={back}>{t.back}</Button>}{' '}
        {data.next !== null && <Button onClick={() => next(data.next as string)}>{t.next}</Button>}
      </span>
    </div>
  );
}
