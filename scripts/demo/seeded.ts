/** The one seed: two builds make the same district, and another number another one. */
const SEED = 20_230_310;

/**
 * Chance that repeats itself. Each part of the district draws from a stream of its own, so that one more visit changes
 * no firm. (Mulberry32: small, fast, good enough for names.)
 */
export class Seeded {
  private state: number;

  constructor(stream: string) {
    this.state = SEED;
    for (const character of stream) this.state = Math.imul(this.state ^ character.charCodeAt(0), 0x9e3779b1);
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Both ends included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** Small numbers often, large ones rarely, as with revenues: the logarithm is drawn evenly. */
  skewed(min: number, max: number): number {
    return Math.round(min * (max / min) ** this.next());
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)];
  }

  weighted<T>(items: readonly T[], weightOf: (item: T) => number): T {
    let left = this.next() * items.reduce((sum, item) => sum + weightOf(item), 0);
    return items.find((item) => (left -= weightOf(item)) < 0) ?? items[items.length - 1];
  }

  shuffled<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let at = out.length - 1; at > 0; at -= 1) {
      const other = this.whole(0, at);
      [out[at], out[other]] = [out[other], out[at]];
    }
    return out;
  }
}
