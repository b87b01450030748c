import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../api/client';
import { isRefused } from '../api/problem';
import { $api, refresh } from '../api/query';
import { useConfirm } from '../kit/confirm';
import { LinkButton } from '../kit/link-button';
import { Section } from '../kit/page';
import { useToast } from '../kit/toast';
import { useDayText } from '../kit/use-day-text';
import { useWords } from '../language/words';
import { useMay, useSession } from '../session/session';
import { ACTS, ONCE } from './account-acts.words';
import { OnceDialog, type Once } from './once-dialog';
import type { PersonView } from './use-people';

/** Whether somebody can come in: disabling, letting in again, and a new password for one who forgot theirs. */
export function AccountEntry({ account }: { account: PersonView }) {
  const a = useWords(ACTS);
  const [confirm, dialog] = useConfirm();
  const [once, setOnce] = useState<Once>();
  const toast = useToast();
  const turn = useTurn(account, confirm);
  const reset = useReset(account, confirm, setOnce);
  const run = (act: () => Promise<void>) => () =>
    void act().catch((error: unknown) => {
      toast.failed(error);
      if (isRefused(error, 'VERSION.STALE')) void refresh();
    });
  const isDisabled = Boolean(account.disabledAt);
  // Resetting one's own password would end the session that shows the new one.
  const isSelf = useSession().account.id === account.id;
  return (
    <Section title={a.section}>
      <p className="entry-state">{useStateText(account)}</p>
      <div className="form-actions">
        {isSelf ? (
          <LinkButton to="/password">{a.change}</LinkButton>
        ) : (
          account.enabled && <Button onClick={run(reset)}>{a.reset}</Button>
        )}
        <Button danger={!isDisabled} type={isDisabled ? 'primary' : 'default'} onClick={run(turn)}>
          {isDisabled ? a.enable : a.disable}
        </Button>
      </div>
      {dialog}
      {once && <OnceDialog once={once} close={() => setOnce(undefined)} />}
    </Section>
  );
}

type Confirm = ReturnType<typeof useConfirm>[0];

/** Disables, or lets in again, after showing what that does. */
function useTurn({ id, name, version = 1, disabledAt }: PersonView, confirm: Confirm): () => Promise<void> {
  const a = useWords(ACTS);
  const toast = useToast();
  const may = useMay();
  const isSelf = useSession().account.id === id;
  const isDisabled = Boolean(disabledAt);
  const params = { path: { id } };
  const tokens = $api.useQuery(
    'get',
    '/api/v1/accounts/{id}/tokens',
    { params },
    { enabled: may('token.issue') },
  );
  const live = (tokens.data?.items ?? []).filter(({ revokedAt }) => !revokedAt).length;
  return async () => {
    if (isDisabled)
      await confirm({
        title: a.enableTitle(name),
        act: a.enable,
        changes: [{ key: 'signIn', label: a.signIn, before: a.mayNot, after: a.mayEnter }],
        about: <p>{a.enableAbout}</p>,
      });
    else
      await confirm({
        title: a.disableTitle(name),
        act: a.disable,
        danger: true,
        about: isSelf && <p className="notice">{a.disableSelf}</p>,
        changes: [
          { key: 'signIn', label: a.signIn, before: a.mayEnter, after: a.mayNot },
          { key: 'sessions', label: a.sessions, before: a.sessionsStay, after: a.sessionsEnd },
          ...(live > 0
            ? [{ key: 'tokens', label: a.tokens, before: a.tokensLive(live), after: a.tokensEnd }]
            : []),
          { key: 'promises', label: a.promises, before: a.promisesStay, after: a.promisesGo },
          { key: 'history', label: a.history, before: a.historyStays, after: a.historyStays },
        ],
      });
    await api.PATCH('/api/v1/accounts/{id}', { params, body: { version, disabled: !isDisabled } });
    toast.done(isDisabled ? a.enabled(name) : a.disabled(name));
    await refresh();
  };
}

function useReset(
  { id, name, username }: PersonView,
  confirm: Confirm,
  show: (once: Once) => void,
): () => Promise<void> {
  const a = useWords(ACTS);
  const o = useWords(ONCE);
  return async () => {
    await confirm({
      title: a.resetTitle(name),
      act: a.reset,
      about: <p>{a.resetAbout}</p>,
    });
    const { data } = await api.POST('/api/v1/accounts/{id}/password', { params: { path: { id } } });
    if (data)
      show({
        title: o.passwordTitle(name),
        label: o.password,
        secret: data.password,
        username,
        use: o.firstUse,
      });
    await refresh();
  };
}

function useStateText({ disabledAt, enabled, endsOn, mustChangePassword }: PersonView): string {
  const a = useWords(ACTS);
  const text = useDayText();
  if (disabledAt) return a.disabledSince(text.instant(disabledAt));
  if (!enabled) return a.ended;
  const open = endsOn ? a.until(text.day(endsOn)) : a.open;
  return mustChangePassword ? `${open} ${a.mustChange}` : open;
}
