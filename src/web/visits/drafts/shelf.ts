import type { Draft } from './draft';

/** The part of `localStorage` that is needed; tests bring their own. */
export type Shelves = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'tidu.visit.';

/**
 * The drafts on this device: one key each, so that two tabs never overwrite each other's, and the account in the key,
 * so that nobody meets another's. Where the device refuses to keep them they live as long as the page.
 */
export class Shelf {
  /** What the device would not take: full, or forbidden. */
  private readonly unkept = new Map<string, string>();

  constructor(private readonly shelves: Shelves) {}

  list(accountId: string): Draft[] {
    const prefix = `${PREFIX}${accountId}.`;
    const keys = new Set(this.unkept.keys());
    for (let at = 0; at < this.shelves.length; at += 1) keys.add(this.shelves.key(at) ?? '');
    return [...keys]
      .filter((key) => key.startsWith(prefix))
      .map((key) => this.read(key))
      .filter((draft): draft is Draft => draft !== undefined && draft.accountId === accountId)
      .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  }

  get(accountId: string, id: string): Draft | undefined {
    return this.read(keyOf(accountId, id));
  }

  put(draft: Draft): void {
    const key = keyOf(draft.accountId, draft.id);
    const text = JSON.stringify(draft);
    try {
      this.shelves.setItem(key, text);
      this.unkept.delete(key);
    } catch {
      this.unkept.set(key, text);
    }
  }

  /** Changes what is there now, which another tab may have written meanwhile; nothing if it is gone. */
  change(accountId: string, id: string, by: (present: Draft) => Draft): Draft | undefined {
    const present = this.get(accountId, id);
    if (!present) return undefined;
    const next = by(present);
    if (next !== present) this.put(next);
    return next;
  }

  remove(accountId: string, id: string): void {
    const key = keyOf(accountId, id);
    this.unkept.delete(key);
    this.shelves.removeItem(key);
  }

  /** False where something would be lost with the page. */
  get keeps(): boolean {
    return this.unkept.size === 0;
  }

  private read(key: string): Draft | undefined {
    const text = this.unkept.get(key) ?? this.shelves.getItem(key);
    if (text === null) return undefined;
    try {
      return JSON.parse(text) as Draft;
    } catch {
      // Not one of ours, or damaged: left where it is, for somebody to look at.
      return undefined;
    }
  }
}

function keyOf(accountId: string, id: string): string {
  return `${PREFIX}${accountId}.${id}`;
}

export function isDraftKey(key: string | null): boolean {
  return key === null || key.startsWith(PREFIX);
}
