import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

interface Named {
  readonly zh: string;
  readonly en: string;
}

export interface District extends Named {
  /** GB/T 2260, six digits. */
  readonly code: string;
}

export interface Township extends Named {
  /** Nine digits: the district's code and three of its own. */
  readonly code: string;
  /** Whether the township belongs to the bureau's working area. */
  readonly inScope: boolean;
}

export interface Platform extends Named {
  readonly key: string;
}

export interface Areas {
  readonly district: District;
  readonly townships: readonly Township[];
  readonly platforms: readonly Platform[];
}

/** What is wrong in areas.yaml and on which line (from 1). */
export class AreasError extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`areas.yaml line ${line}: ${reason}`);
    this.name = 'AreasError';
  }
}

type Path = readonly (string | number)[];

/** Reads the text of areas.yaml; throws AreasError at the first thing that is wrong in it. */
export function parseAreas(yamlText: string): Areas {
  const file = new AreasFile(yamlText);
  file.expectKeys([], ['district', 'townships', 'platforms']);
  file.expectKeys(['district'], ['code', 'zh', 'en']);
  const code = file.text(['district', 'code'], /^\d{6}$/, 'six digits, in quotes');
  const ownCode = new RegExp(`^${code}\\d{3}$`);
  return Object.freeze({
    district: Object.freeze({ code, ...file.names(['district']) }),
    townships: file.rows('townships', ['code', 'zh', 'en', 'inScope'], (row) => ({
      code: file.text([...row, 'code'], ownCode, `${code} and three digits, in quotes`),
      ...file.names(row),
      inScope: file.flag([...row, 'inScope']),
    })),
    platforms: file.rows('platforms', ['key', 'zh', 'en'], (row) => ({
      key: file.text([...row, 'key'], /^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
      ...file.names(row),
    })),
  });
}

class AreasFile {
  private readonly lines = new LineCounter();
  private readonly document: Document;

  constructor(yamlText: string) {
    this.document = parseDocument(yamlText, { lineCounter: this.lines });
    const [broken] = this.document.errors;
    if (broken) this.failAt(broken.pos[0], broken.code);
  }

  expectKeys(path: Path, keys: readonly string[]): void {
    const map = path.length === 0 ? this.document.contents : this.document.getIn(path, true);
    if (!isMap(map)) return this.fail(path, `${nameOf(path)} must have ${keys.join(', ')}`);
    const unknown = map.items.find(({ key }) => !keys.includes(String(key)))?.key;
    if (isNode(unknown)) this.failAt(unknown.range?.[0], `unknown key ${String(unknown)}`);
  }

  rows<T extends object>(name: string, keys: readonly string[], read: (row: Path) => T): readonly T[] {
    const list = this.document.getIn([name], true);
    if (!isSeq(list) || list.items.length === 0) return this.fail([name], `${name} must be a list`);
    const idKey = keys[0] ?? 'code';
    const seen = new Set<unknown>();
    const rows = list.items.map((_, index) => {
      this.expectKeys([name, index], keys);
      const row = read([name, index]);
      for (const key of [idKey, 'zh']) {
        const value = this.document.getIn([name, index, key]);
        if (seen.has(value)) this.fail([name, index, key], `${String(value)} is listed twice`);
        seen.add(value);
      }
      return Object.freeze(row);
    });
    return Object.freeze(rows);
  }

  names(path: Path): Named {
    return { zh: this.text([...path, 'zh'], /\S/, 'a name'), en: this.text([...path, 'en'], /\S/, 'a name') };
  }

  text(path: Path, pattern: RegExp, wanted: string): string {
    const value = this.document.getIn(path);
    return typeof value === 'string' && pattern.test(value)
      ? value
      : this.fail(path, `${nameOf(path)} must be ${wanted}`);
  }

  flag(path: Path): boolean {
    const value = this.document.getIn(path);
    return typeof value === 'boolean' ? value : this.fail(path, `${nameOf(path)} must be true or false`);
  }

  /** Names the line of the value, or of the nearest thing around it if the value is not there. */
  private fail(path: Path, reason: string): never {
    const around = path.map((_, shorter) => this.document.getIn(path.slice(0, path.length - shorter), true));
    return this.failAt(around.find(isNode)?.range?.[0], reason);
  }

  private failAt(offset: number | undefined, reason: string): never {
    throw new AreasError(this.lines.linePos(offset ?? 0).line, reason);
  }
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'areas.yaml' : path.join('.');
}
