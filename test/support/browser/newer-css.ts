/** What Chromium 86 would not understand in a style sheet, and the version that brought it. */
const NEWER: readonly [RegExp, string][] = [
  [/:where\(/, ':where() (88)'],
  [/:is\(/, ':is() (88)'],
  [/:has\(/, ':has() (105)'],
  [/:dir\(/, ':dir() (120)'],
  [/:user-(?:in)?valid/, ':user-valid (119)'],
  [/[;{]\s*inset(?:-block|-inline)?(?:-start|-end)?\s*:/, 'inset (87)'],
  [/[;{]\s*(?:margin|padding|border)-(?:block|inline)\s*:/, 'shorthand logical properties (87)'],
  [/[;{]\s*border-(?:start|end)-(?:start|end)-radius\s*:/, 'logical radius (89)'],
  [/[;{]\s*aspect-ratio\s*:/, 'aspect-ratio (88)'],
  [/[;{]\s*accent-color\s*:/, 'accent-color (93)'],
  [/[;{]\s*(?:translate|rotate|scale)\s*:/, 'individual transforms (104)'],
  [/[;{]\s*overflow(?:-[xy])?\s*:\s*clip/, 'overflow: clip (90)'],
  [/[;{]\s*text-wrap\s*:/, 'text-wrap (114)'],
  [/@layer\b/, '@layer (99)'],
  [/@container\b/, '@container (105)'],
  [/@scope\b/, '@scope (118)'],
  [/@starting-style\b/, '@starting-style (117)'],
  [/@media[^{]*[<>]/, 'media query ranges (104)'],
  [/\bcolor-mix\(/, 'color-mix() (111)'],
  [/\b(?:oklch|oklab|lab|lch)\(/, 'new colour spaces (111)'],
  [/\blight-dark\(/, 'light-dark() (123)'],
  [/\d(?:dvh|svh|lvh|dvw|svw|lvw|cqw|cqh|rlh|lh)\b/, 'new units (108)'],
  [/\bsubgrid\b/, 'subgrid (117)'],
  [/\{[^{}]*&[^{}]*\{/, 'nesting (112)'],
];

/** Of antd, and harmless: an old browser breaks the lines of a long label where it will. */
const HARMLESS = /text-wrap:balance;?/g;

export function newerCss(written: string): string[] {
  const sheet = written.replace(HARMLESS, '');
  return NEWER.flatMap(([pattern, name]) => {
    const at = sheet.search(pattern);
    return at < 0 ? [] : [`${name}: …${sheet.slice(Math.max(0, at - 60), at + 60)}…`];
  });
}
