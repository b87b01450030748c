/**
 * SQL is written once, as for SQLite, with `:named` parameters and camelCase columns:
 * `SELECT id, dueAt FROM job WHERE id IN (:...ids)`. `bind` turns it into what the driver takes. For PostgreSQL,
 * which folds bare names to lower case, camelCase identifiers are quoted. Text in 'quotes' and `::casts` stay as they are.
 */
export type Dialect = 'sqlite' | 'postgres';
export type SqlValue = string | number | null;
export type SqlParams = Record<string, SqlValue | undefined | readonly SqlValue[]>;

export interface Bound {
  sql: string;
  values: SqlValue[];
}

interface Template {
  chunks: string[];
  names: { name: string; list: boolean }[];
  /** What the driver takes, by the lengths of the lists. */
  texts: Map<string, string>;
}

const TOKEN = /'(?:[^']|'')*'|"[^"]*"|::\w+|:(\.\.\.)?(\w+)|\b[a-z][a-z0-9]*[A-Z]\w*\b/g;
/** SQL is written in the source, so there are a few hundred; text that is made up on the way must not fill the memory. */
const MAX_TEMPLATES = 2_000;
const MAX_TEXTS = 300;
const templates: Record<Dialect, Map<string, Template>> = { sqlite: new Map(), postgres: new Map() };

function parse(sql: string, dialect: Dialect): Template {
  const chunks = [''];
  const names: Template['names'] = [];
  let from = 0;
  for (const match of sql.matchAll(TOKEN)) {
    chunks[chunks.length - 1] += sql.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[2]) {
      names.push({ name: match[2], list: Boolean(match[1]) });
      chunks.push('');
    } else if (dialect === 'postgres' && /^[a-z]/.test(match[0])) {
      chunks[chunks.length - 1] += `"${match[0]}"`;
    } else {
      chunks[chunks.length - 1] += match[0];
    }
  }
  chunks[chunks.length - 1] += sql.slice(from);
  return { chunks, names, texts: new Map() };
}

export function bind(sql: string, params: SqlParams, dialect: Dialect): Bound {
  const known = templates[dialect];
  let template = known.get(sql);
  if (!template) {
    if (known.size >= MAX_TEMPLATES) known.clear();
    known.set(sql, (template = parse(sql, dialect)));
  }
  const values: SqlValue[] = [];
  let lengths = '';
  for (const { name, list } of template.names) {
    const value = params[name];
    // A forgotten parameter must never turn into "no condition" (typeorm#2500).
    if (value === undefined) throw new Error(`SQL parameter :${name} is missing`);
    if (list !== Array.isArray(value)) {
      throw new Error(`SQL parameter :${name} must ${list ? '' : 'not '}be a list`);
    }
    if (!list) values.push(bindable(value as SqlValue));
    else {
      lengths += `${(value as readonly SqlValue[]).length},`;
      for (const each of value as readonly SqlValue[]) values.push(bindable(each));
    }
  }
  return { sql: textOf(template, lengths, dialect), values };
}

function bindable(value: SqlValue): SqlValue {
  if (value === null || typeof value === 'string' || Number.isFinite(value)) return value;
  throw new Error(`SQL takes text, numbers and null, not ${typeof value} ${String(value)}`);
}

/** One text for each set of list lengths, kept: the driver finds its prepared statement by it. */
function textOf(template: Template, lengths: string, dialect: Dialect): string {
  const known = template.texts.get(lengths);
  if (known !== undefined) return known;
  if (template.texts.size >= MAX_TEXTS) template.texts.clear();
  const sizes = lengths.split(',');
  let marked = 0;
  const mark = (): string => (dialect === 'postgres' ? `$${++marked}` : '?');
  const marks = (count: number): string =>
    count === 0 ? 'NULL' : Array.from({ length: count }, mark).join(', ');
  let list = 0;
  const parts = template.names.map(
    (each, i) => (each.list ? marks(Number(sizes[list++])) : mark()) + template.chunks[i + 1],
  );
  const text = template.chunks[0] + parts.join('');
  template.texts.set(lengths, text);
  return text;
}
