import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../api/client';
import { $api, refresh } from '../api/query';
import type { components } from '../api/schema';
import { useConfirm } from '../kit/confirm';
import { Mark } from '../kit/mark';
import { Section } from '../kit/page';
import { Failed } from '../kit/problem';
import { Loading } from '../kit/states';
import { useToast } from '../kit/toast';
import { useDayText } from '../kit/use-day-text';
import { useWords } from '../language/words';
import { useToday } from '../session/session';
import { ONCE, TOKENS } from './account-acts.words';
import { IssueToken } from './issue-token';
import { OnceDialog, type Once } from './once-dialog';
import type { PersonView } from './use-people';

type Token = components['schemas']['TokenView'];

/** What else comes in as this person. */
export function Tokens({ account }: { account: PersonView }) {
  const t = useWords(TOKENS);
  const o = useWords(ONCE);
  const [isIssuing, setIssuing] = useState(false);
  const [once, setOnce] = useState<Once>();
  const params = { path: { id: account.id } };
  const query = $api.useQuery('get', '/api/v1/accounts/{id}/tokens', { params });
  const tokens = [...(query.data?.items ?? [])].reverse();
  const issued = (name: string, secret: string): void => {
    setIssuing(false);
    setOnce({ title: o.tokenTitle(name), label: o.token, secret, use: o.tokenUse });
  };
  return (
    <Section
      title={t.section}
      actions={account.enabled && <Button onClick={() => setIssuing(true)}>{t.issue}</Button>}
    >
      <p className="soft">{t.about}</p>
      {query.error && <Failed error={query.error} retry={query.refetch} />}
      {query.isPending && <Loading rows={2} />}
      {query.data && tokens.length === 0 && <p className="soft">{t.none}</p>}
      <ul className="token-list">
        {tokens.map((token) => (
          <TokenLine key={token.id} accountId={account.id} token={token} />
        ))}
      </ul>
      {isIssuing && <IssueToken account={account} done={issued} close={() => setIssuing(false)} />}
      {once && <OnceDialog once={once} close={() => setOnce(undefined)} />}
    </Section>
  );
}

function TokenLine({ accountId, token }: { accountId: string; token: Token }) {
  const t = useWords(TOKENS);
  const text = useDayText();
  const toast = useToast();
  const { today } = useToday();
  const [confirm, dialog] = useConfirm();
  const { id, name, createdAt, lastUsedAt, expiresOn, revokedAt } = token;
  const hasExpired = expiresOn !== null && expiresOn < today;
  const revoke = async (): Promise<void> => {
    try {
      await confirm({
        title: t.revokeTitle(name),
        act: t.revoke,
        danger: true,
        about: <p>{t.revokeAbout}</p>,
      });
      await api.DELETE('/api/v1/accounts/{id}/tokens/{tokenId}', {
        params: { path: { id: accountId, tokenId: id } },
      });
      toast.done(t.revoked);
      await refresh();
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <li className="token">
      <div>
        <strong>{name}</strong>{' '}
        {revokedAt ? (
          <Mark>{t.revokedOn(text.instant(revokedAt))}</Mark>
        ) : hasExpired ? (
          <Mark tone="warn">{t.expired}</Mark>
        ) : (
          <Mark tone="good">{t.valid}</Mark>
        )}
        <div className="soft token-facts">
          {t.issued} {text.instant(createdAt)} · {t.used} {lastUsedAt ? text.instant(lastUsedAt) : t.never} ·{' '}
          {t.expiresOn} {expiresOn ? text.day(expiresOn) : t.forEver}
        </div>
      </div>
      {!revokedAt && (
        <Button aria-label={t.revokeOf(name)} onClick={() => void revoke()}>
          {t.revoke}
        </Button>
      )}
      {dialog}
    </li>
  );
}
