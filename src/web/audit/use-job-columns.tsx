import { Button } from 'antd';
import { useState } from 'react';
import { usePeople } from '../accounts/use-people';
import { api } from '../api/client';
import { refresh } from '../api/query';
import type { components } from '../api/schema';
import type { Column } from '../kit/query-table';
import { useToast } from '../kit/toast';
import { useDayText } from '../kit/use-day-text';
import { useWords } from '../language/words';
import { serverNow, useMay } from '../session/session';
import { JOBS, KINDS } from './jobs.words';

export type Job = components['schemas']['JobView'];

/** What a list of jobs says of each: what matters differs by the state they are in. */
export function useJobColumns(state: Job['state']): Column<Job>[] {
  const t = useWords(JOBS);
  const text = useDayText();
  const may = useMay();
  const what: Column<Job> = { key: 'what', title: t.what, render: (job) => <What job={job} /> };
  const due: Column<Job> = {
    key: 'due',
    title: t.due,
    card: true,
    render: ({ dueAt }) => (Date.parse(dueAt) <= serverNow() ? t.overdue : text.instant(dueAt)),
  };
  const ended: Column<Job> = {
    key: 'ended',
    title: t.endedAt,
    card: true,
    render: ({ endedAt }) => (endedAt ? text.instant(endedAt) : '—'),
  };
  const attempts: Column<Job> = {
    key: 'attempts',
    title: t.attempts,
    align: 'right',
    card: true,
    render: ({ attempts: count, maxAttempts, lapses }) => (
      <>
        {t.of(count, maxAttempts)}
        {lapses > 0 && <div className="soft">{t.lapses(lapses)}</div>}
      </>
    ),
  };
  const error: Column<Job> = {
    key: 'error',
    title: t.error,
    card: true,
    render: ({ lastError }) => <span className="job-error">{lastError ?? t.noError}</span>,
  };
  const retry: Column<Job> = {
    key: 'retry',
    title: t.act,
    card: true,
    render: (job) => <Retry job={job} />,
  };
  if (state === 'dead') return [what, error, attempts, ended, ...(may('job.retry') ? [retry] : [])];
  if (state === 'open') return [what, due, attempts, error];
  return [what, ended, attempts, error];
}

function useKind(): (job: Job) => string {
  const kinds: Record<string, string> = useWords(KINDS);
  return ({ kind }) => kinds[kind] ?? kind.replace(/[.-]/g, ' ');
}

function What({ job }: { job: Job }) {
  const t = useWords(JOBS);
  const text = useDayText();
  const kindOf = useKind();
  const { nameOf } = usePeople();
  const about: Record<string, string> = {
    'account.disabled': nameOf(job.key),
    'calendar.published': job.key,
  };
  return (
    <>
      {kindOf(job)}
      <div className="soft job-made">
        {[about[job.kind], `${t.created} ${text.instant(job.createdAt)}`].filter(Boolean).join(' · ')}
      </div>
    </>
  );
}

function Retry({ job }: { job: Job }) {
  const t = useWords(JOBS);
  const toast = useToast();
  const kindOf = useKind();
  const [isSending, setSending] = useState(false);
  const retry = async (): Promise<void> => {
    setSending(true);
    try {
      await api.POST('/api/v1/jobs/{id}/retry', { params: { path: { id: job.id } } });
      toast.done(t.retried);
      await refresh();
    } catch (error) {
      toast.failed(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <Button loading={isSending} aria-label={t.retryOf(kindOf(job))} onClick={() => void retry()}>
      {t.retry}
    </Button>
  );
}
