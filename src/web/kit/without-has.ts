import type { StyleProvider } from '@ant-design/cssinjs';
import type { ComponentProps } from 'react';

type Transformer = NonNullable<ComponentProps<typeof StyleProvider>['transformers']>[number];
type Style = Parameters<NonNullable<Transformer['visit']>>[0];

const FOCUS_INSIDE = /:has\([^()]*:focus-visible\)/g;
const BETWEEN_SELECTORS = /,(?![^(]*\))/;

/**
 * antd shows the keyboard's focus on tabs, boxes and selects by `:has()`, which came with Chromium 105: before, nobody
 * would see where they are. `:focus-within` says nearly the same. What else it writes with `:has()` is decoration, and
 * left out, for one unknown selector takes the others of its rule with it.
 */
export const withoutHas: Transformer = {
  visit: (style) => {
    const known: Record<string, unknown> = {};
    for (const [selectors, value] of Object.entries(style)) {
      const rewritten = selectors.includes(':has(') ? rewrite(selectors) : selectors;
      if (rewritten) known[rewritten] = merged(known[rewritten], value);
    }
    return known as Style;
  },
};

function rewrite(selectors: string): string {
  return selectors
    .replace(FOCUS_INSIDE, ':focus-within')
    .split(BETWEEN_SELECTORS)
    .filter((selector) => !selector.includes(':has('))
    .join(',');
}

function merged(before: unknown, value: unknown): unknown {
  return before && typeof before === 'object' ? { ...before, ...(value as object) } : value;
}
