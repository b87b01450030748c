import { parse, type Node } from 'acorn';

/** What came after Chromium 86, by the version that brought it. */
export const NEWER = {
  methods: {
    at: 92,
    findLast: 97,
    findLastIndex: 97,
    toSorted: 110,
    toReversed: 110,
    toSpliced: 110,
    with: 110,
    hasOwn: 93,
    groupBy: 117,
    withResolvers: 119,
    fromAsync: 121,
    isWellFormed: 111,
    toWellFormed: 111,
    randomUUID: 92,
    canParse: 120,
    showPicker: 99,
    checkVisibility: 105,
    startViewTransition: 111,
    showPopover: 114,
    hidePopover: 114,
    togglePopover: 114,
    supportedValuesOf: 99,
    setHTMLUnsafe: 124,
    moveBefore: 133,
    throwIfAborted: 100,
  },
  globals: {
    structuredClone: 98,
    reportError: 95,
    scheduler: 94,
    navigation: 102,
    cookieStore: 87,
    URLPattern: 95,
    DurationFormat: 129,
  },
  /** `AbortSignal.timeout` and the like: the name alone would mean something else. */
  statics: {
    'AbortSignal.timeout': 103,
    'AbortSignal.any': 116,
    'AbortSignal.abort': 93,
    'Intl.Segmenter': 87,
  },
} as const;

type Tree = Pick<Node, 'type'> & Record<string, unknown>;

/** The names of newer things that a script uses; throws where its syntax is newer than ES2020. */
export function newerIn(script: string): Set<string> {
  const found = new Set<string>();
  visit(parse(script, { ecmaVersion: 2020, sourceType: 'module' }) as unknown as Tree, (node) => {
    const name = node.type === 'MemberExpression' ? memberOf(node) : undefined;
    const called = node.type === 'CallExpression' ? (node.callee as Tree) : undefined;
    if (called?.type === 'MemberExpression' && nameOf(called.property as Tree, called) in NEWER.methods)
      found.add(nameOf(called.property as Tree, called));
    if (name && name in NEWER.statics) found.add(name);
    if (node.type === 'Identifier' && String(node.name) in NEWER.globals) found.add(String(node.name));
  });
  return found;
}

const nameOf = (property: Tree, { computed }: Tree): string =>
  property.type === 'Identifier' && !computed ? String(property.name) : '';

function memberOf(node: Tree): string | undefined {
  const object = node.object as Tree;
  return object.type === 'Identifier'
    ? `${String(object.name)}.${nameOf(node.property as Tree, node)}`
    : undefined;
}

function visit(node: Tree, see: (node: Tree) => void): void {
  see(node);
  for (const value of Object.values(node))
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value])
      if (each !== null && typeof each === 'object' && 'type' in each) visit(each as Tree, see);
}
