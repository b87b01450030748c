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
}

const TOKEN = /'(?:[^']|'')*'|"[^"]*"|::\w+|:(\.\.\.)?(\w+)|\b[a-z][a-z0-9]*[A-Z]\w*\b/g;
/** SQL is written in the source, so there are a few hundred; text that is made up on the way must not fill the memory. */
const MAX_TEMPLATES = 2_000;
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
  return { chunks, names };
}

export function bind(sql: string, params: SqlParams, dialect: Dialect): Bound {
  const known = templates[dialect];
  let template = known.get(sql);
  if (!template) {
    if (known.size >= MAX_TEMPLATES) known.clear();
    known.set(sql, (template = parse(sql, dialect)));
  }
  const values: SqlValue[] = [];
  const mark = (value: SqlValue): string => {
    if (value !== null && typeof value !== 'string' && !Number.isFinite(value)) {
      throw new Error(`SQL takes text, numbers and null, not ${typeof value} ${String(value)}`);
    }
    values.push(value);
    return dialect === 'postgres' ? `$${values.length}` : '?';
  };
  let text = template.chunks[0];
  template.names.forEach(({ name, list }, i) => {
    const value = params[name];
    // A forgotten parameter must never turn into "no condition" (typeorm#2500).
    if (value === undefined) throw new Error(`SQL parameter :${name} is missing`);
    if (list !== Array.isArray(value))
      throw new Error(`SQL parameter :${name} must ${list ? '' : 'not '}be a list`);
    if (Array.isArray(value)) text += value.length > 0 ? value.map(mark).join(', ') : 'NULL';
    else text += mark(value as SqlValue);
    text += template.chunks[i + 1];
  });
  return { sql: text, values };
}
