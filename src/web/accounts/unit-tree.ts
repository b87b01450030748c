interface Node {
  id: string;
  parentId: string | null;
}

export interface Branch<T extends Node = Node & { name: string; zh: string | null; version: number }> {
  unit: T;
  depth: number;
  parts: Branch<T>[];
}

/** Units below the one they are part of, in the order in which they came. */
export function treeOf<T extends Node>(
  units: readonly T[],
  parentId: string | null = null,
  depth = 0,
): Branch<T>[] {
  return units
    .filter((unit) => unit.parentId === parentId)
    .map((unit) => ({ unit, depth, parts: treeOf(units, unit.id, depth + 1) }));
}

/** The tree as lines, each unit followed by its parts. */
export function linesOf<T extends Node>(branches: readonly Branch<T>[]): Branch<T>[] {
  return branches.reduce<Branch<T>[]>((lines, branch) => [...lines, branch, ...linesOf(branch.parts)], []);
}

/** A unit and all of its parts: none of them can become what it is part of. */
export function withParts<T extends Node>(branches: readonly Branch<T>[], id: string): Set<string> {
  const found = linesOf(branches).find(({ unit }) => unit.id === id);
  return new Set(found ? linesOf([found]).map(({ unit }) => unit.id) : [id]);
}
