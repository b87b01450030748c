const DEADLINE_MS = 15_000;

/**
 * On SIGTERM or Ctrl+C: take nothing new, finish what was begun, exit 0. A stop that hangs ends after a deadline; what
 * was acknowledged is on disk in any case.
 */
export function stopOnSignal(app: { close(): Promise<void> }): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), DEADLINE_MS).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
