const NAMELESS = '.ant-select-dropdown [role="listbox"]:not([aria-label])';

/** antd's lists of choices have no name of their own: each takes that of the field which opens it. */
export function nameLists(): void {
  const look = (): void => {
    for (const list of Array.from(document.querySelectorAll(NAMELESS))) {
      const field = document.querySelector<HTMLInputElement>(`[aria-controls="${CSS.escape(list.id)}"]`);
      const name = field?.getAttribute('aria-label') ?? field?.labels?.[0]?.textContent;
      if (name) list.setAttribute('aria-label', name);
    }
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}
