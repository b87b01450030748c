/**
 * What is wrong with a page by its looks. Runs inside the browser, so it may use nothing from outside of itself.
 * `known` is what people wrote into the database: it is shown in whatever language they wrote it.
 */
export function pageFaults({ language, known }: { language: 'zh' | 'en'; known: string }): string[] {
  const RAW: [RegExp, string][] = [
    [/\b[a-z]+(?:_[a-z]+)+\b/, 'a key'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/, 'an id'],
    [/\b(?:undefined|NaN|null)\b|\[object/, 'a value'],
    [/\b[A-Z]{3,}\.[A-Z_]{3,}\b/, 'an error code'],
    [
      /\b(?:account|unit|token|enterprise|contact|figure|assignment|roster|visit|reminder|calendar|job|audit|settings|session|setup|scope)\.[a-z][a-z-]+\b/,
      'an act',
    ],
    [/\d{4}-\d\d-\d\dT\d\d:/, 'an instant'],
    [/\$?\{[a-z]*\}/i, 'a blank'],
  ];
  const HAN = /[\u3400-\u9fff]+/g;
  const LATIN = /(?<![\w./-])[A-Za-z]{3,}(?![\w/-]|\.\w)/g;
  /** Names of their own in either language. */
  const OWN = /^(?:梯度|中文|Tidu|English|Ctrl|Enter|Esc|Tab|API|Excel|CSV)$/;

  const faults: string[] = [];
  const isShown = (element: Element): boolean => element.getClientRects().length > 0;
  const words = texts();

  for (const { text, where } of words) {
    for (const [pattern, what] of RAW) {
      const found = pattern.exec(text)?.[0];
      if (found) faults.push(`shows ${what}: “${found}” in ${where}`);
    }
    for (const found of text.match(language === 'en' ? HAN : LATIN) ?? [])
      if (!OWN.test(found) && !known.includes(found)) faults.push(`not translated: “${found}” in ${where}`);
  }
  for (const element of Array.from(document.body.querySelectorAll<HTMLElement>('*'))) {
    if (!isShown(element) || !isClipped(element)) continue;
    faults.push(`cut off: “${element.innerText.trim().slice(0, 40)}” in ${nameOf(element)}`);
  }
  const wide = document.documentElement.scrollWidth - window.screen.width;
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0 || (wide > 0 && window.screen.width < 768))
    faults.push(`scrolls sideways by ${Math.max(over, wide)} px`);
  const headings = Array.from(document.querySelectorAll('h1')).filter(isShown);
  if (headings.length !== 1) faults.push(`${headings.length} main headings`);
  if (!/^\S.* · Tidu 梯度$/.test(document.title)) faults.push(`titled “${document.title}”`);
  const lang = document.documentElement.lang;
  if (lang !== (language === 'zh' ? 'zh-CN' : 'en')) faults.push(`lang="${lang}"`);
  return Array.from(new Set(faults));

  function texts(): { text: string; where: string }[] {
    const all: { text: string; where: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as Element;
      if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|CODE)$/.test(parent.tagName) || !isShown(parent)) continue;
      if (node.nodeValue?.trim()) all.push({ text: node.nodeValue, where: nameOf(parent) });
    }
    for (const element of Array.from(
      document.body.querySelectorAll('[aria-label], [placeholder], [title], [alt]'),
    ))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        const text = element.getAttribute(name);
        if (text && isShown(element) && !isDrawing(element))
          all.push({ text, where: `${name} of ${nameOf(element)}` });
      }
    return all;
  }

  /** An icon names its picture in English; what bears it has a name of its own. */
  function isDrawing(element: Element): boolean {
    return element.classList.contains('anticon') || element.closest('[aria-hidden="true"]') !== null;
  }

  /** Text that is wider than the box which hides the rest of it. */
  function isClipped(element: HTMLElement): boolean {
    if (element.classList.contains('unseen') || element.tagName === 'INPUT') return false;
    const { overflowX, textOverflow } = getComputedStyle(element);
    // Lists for screen readers alone have no size at all.
    if (element.clientWidth === 0 || element.clientHeight === 0) return false;
    const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
    return hides && element.scrollWidth > element.clientWidth + 1 && element.innerText.trim() !== '';
  }

  function nameOf(element: Element): string {
    const kind = typeof element.className === 'string' ? element.className.split(/\s+/)[0] : '';
    return element.tagName.toLowerCase() + (kind ? `.${kind}` : '');
  }
}
