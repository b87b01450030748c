/** Copies text. Office networks are often plain HTTP, where browsers offer no clipboard: then the old way. */
export async function copy(text: string): Promise<boolean> {
  // What the types promise is not there outside of a secure context.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed here; the old way may be.
    }
  }
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('readonly', '');
  box.style.position = 'fixed';
  box.style.opacity = '0';
  // Inside the dialog that has the focus: it lets no other element take it.
  (document.activeElement?.parentElement ?? document.body).appendChild(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  return done;
}
