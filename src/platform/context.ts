import { AsyncLocalStorage } from 'node:async_hooks';

/** On whose behalf the present work runs. Logs and audit entries take it from here. */
export interface WorkContext {
  readonly requestId: string;
  /** Account id; undefined before sign-in and for jobs. */
  actorId?: string;
}

const storage = new AsyncLocalStorage<WorkContext>();

export function runInContext<T>(context: WorkContext, work: () => T): T {
  return storage.run(context, work);
}

export function currentContext(): WorkContext | undefined {
  return storage.getStore();
}
