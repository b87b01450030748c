/**
 * Lets the app open without a line from the second time on. Browsers allow it on HTTPS and on this very computer only;
 * elsewhere Tidu works as it does without.
 */
export function openOffline(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    // A browser that forbids it, in private windows for instance, goes without.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
