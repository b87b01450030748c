/**
 * What the server ticks beforehand is ticked, and so is what the page was opened for; whatever somebody has touched
 * stays as they left it, and ticks of enterprises no longer chosen go.
 */
export function ticksOf(
  promises: readonly { id: string; preTicked: boolean }[],
  keeps: Readonly<Record<string, boolean>>,
  openedFor: readonly string[],
): Record<string, boolean> {
  return Object.fromEntries(
    promises.map(({ id, preTicked }) => [id, keeps[id] ?? (preTicked || openedFor.includes(id))]),
  );
}
