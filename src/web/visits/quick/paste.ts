import { addDays, daysBetween, type Day } from '../../kit/days';
import type { Kind } from '../fields';

/** The columns of the grid that a spreadsheet fills, in their order. */
export const COLUMNS = ['firm', 'day', 'kind', 'summary'] as const;
export type Column = (typeof COLUMNS)[number];
export type Line = Partial<Record<Column, string>>;

/** Cells as a spreadsheet copies them: tabs between, and quotes around what has a line break in it. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows[rows.length - 1].push(cell.trim());
    cell = '';
  };
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  for (let at = 0; at < clean.length; at += 1) {
    const char = clean[at];
    if (isQuoted && char === '"' && clean[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (char === '\t' && !isQuoted) endCell();
    else if (char === '\n' && !isQuoted) {
      endCell();
      rows.push([]);
    } else cell += char;
  }
  endCell();
  return rows.filter((row) => row.some((each) => each !== ''));
}

/** Whether it is more than a browser pastes into a field by itself. */
export function isTable(text: string): boolean {
  return /[\t\n]/.test(text.replace(/[\r\n]+$/, ''));
}

const HEADINGS = /^(企业|企业名称|单位|单位名称|name|enterprise|company)$/i;

/** The pasted cells as lines of the grid, beginning at a column; a heading is left out. */
export function linesOf(text: string, from: Column): Line[] {
  const columns = COLUMNS.slice(COLUMNS.indexOf(from));
  const cells = cellsOf(text);
  const body = cells.length > 0 && from === 'firm' && HEADINGS.test(cells[0][0]) ? cells.slice(1) : cells;
  return body.map((row) => {
    const line: Line = {};
    columns.forEach((column, at) => {
      if (row[at]) line[column] = row[at];
    });
    return line;
  });
}

const FIRST_SERIAL = '1899-12-30';
const NEAR: Readonly<Record<string, number>> = { 今天: 0, today: 0, 昨天: -1, yesterday: -1, 前天: -2 };

/** A day as people write it: 3月9日, 3.9, 2023/3/9, 昨天; without a year the last one that is not to come. */
export function dayIn(text: string, today: Day): Day | undefined {
  const near = NEAR[text.trim().toLowerCase()];
  if (near !== undefined) return addDays(today, near);
  // What a spreadsheet keeps behind a date.
  if (/^[34]\d{4}$/.test(text)) return addDays(FIRST_SERIAL, Number(text));
  const numbers = /^(?:(\d{4})\D+)?(\d{1,2})\D+(\d{1,2})\D*$/.exec(text.trim().split(' ')[0]);
  if (!numbers) return undefined;
  const [, year, month, day] = numbers;
  if (year) return dayOf(Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const found = dayOf(thisYear, month, day);
  return found && daysBetween(today, found) > 0 ? dayOf(thisYear - 1, month, day) : found;
}

function dayOf(year: number, month: string, day: string): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(text);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? undefined : text;
}

const KINDS: readonly [RegExp, Kind][] = [
  [/电话|来电|phone|call/i, 'phone'],
  [/座谈|会议|forum|meeting/i, 'forum'],
  [/线上|视频|微信|钉钉|online|video/i, 'online'],
  [/实地|现场|上门|走访|site/i, 'on_site'],
];

export function kindIn(text: string): Kind | undefined {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1];
}
