import { bareApi } from '../../api/client';
import { newId } from '../../api/new-id';
import { createFirm } from '../create-firm';
import type { LoggedVisit } from '../fields';
import type { Draft, Outcome } from './draft';
import { outbox } from './outbox';
import { attempting, firmCreated, logged, withdrawn, type Step } from './outbox.rules';

/** In a cellar a request may hang for minutes; it is then as good as lost, and a repeat is harmless. */
const PATIENCE_MS = 20_000;

/** Asks the server for one step of a draft, and keeps at once what came of it. */
export async function take(draft: Draft, step: Step): Promise<void> {
  const keep = (by: (present: Draft) => Draft): void => {
    outbox.change(draft.accountId, draft.id, by);
  };
  const { signal, done } = patience();
  try {
    if (step.kind === 'create-firm') {
      const id = await createFirm(bareApi, step, signal);
      keep((present) => firmCreated(present, step, id));
    } else if (step.kind === 'withdraw') {
      await withdraw(step.visitId, signal);
      keep(withdrawn);
    } else {
      keep(attempting);
      const { data } = await bareApi.POST('/api/v1/visits', { body: step.body, signal });
      const outcome = outcomeOf(data as LoggedVisit);
      keep((present) => logged(present, step.body, outcome, newId()));
    }
  } finally {
    done();
  }
}

async function withdraw(id: string, signal: AbortSignal): Promise<void> {
  const { data } = await bareApi.GET('/api/v1/visits/{id}', { params: { path: { id } }, signal });
  if (!data || data.withdrawnAt !== null) return;
  await bareApi.POST('/api/v1/visits/{id}/withdraw', {
    params: { path: { id } },
    body: { version: data.version, reason: '更正后重新提交' },
    signal,
  });
}

function outcomeOf({ id, version, followUp, warnings, openPromises }: LoggedVisit): Outcome {
  return {
    visitId: id,
    version,
    followUpDay: followUp?.day ?? null,
    warnings,
    openPromises: openPromises.map(({ id, reason, day, version, overdueWorkingDays }) => ({
      id,
      reason,
      day,
      version,
      overdueWorkingDays,
    })),
  };
}

function patience(): { signal: AbortSignal; done(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE_MS);
  return { signal: controller.signal, done: () => clearTimeout(timer) };
}
