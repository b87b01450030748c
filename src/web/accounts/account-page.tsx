import { useParams } from 'react-router';
import { $api } from '../api/query';
import { LinkButton } from '../kit/link-button';
import { Page, Section } from '../kit/page';
import { Failed } from '../kit/problem';
import { Loading } from '../kit/states';
import { useDayText } from '../kit/use-day-text';
import { useWords } from '../language/words';
import { useMay } from '../session/session';
import { AccountEntry } from './account-entry';
import { AccountForm } from './account-form';
import { AccountState } from './account-state';
import { ACCOUNTS } from './accounts.words';
import { Tokens } from './tokens';
import './accounts.css';

/** One account: who it is and what they may do, whether they may come in, and what comes in as them. */
export default function AccountPage() {
  const t = useWords(ACCOUNTS);
  const text = useDayText();
  const may = useMay();
  const { id = '' } = useParams();
  const query = $api.useQuery('get', '/api/v1/accounts/{id}', { params: { path: { id } } });
  const account = query.data;
  if (query.error && !account) return <Failed error={query.error} retry={query.refetch} />;
  if (!account) return <Loading rows={8} />;
  const about = [
    account.username && t.usernameOf(account.username),
    account.createdAt && t.created(text.instant(account.createdAt)),
  ].filter(Boolean);
  return (
    <Page
      title={account.name}
      beside={<AccountState account={account} />}
      about={about.join(' · ')}
      actions={<LinkButton to="/accounts">{t.back}</LinkButton>}
    >
      {may('account.manage') && (
        <div className="two-parts">
          <Section title={t.basics}>
            <AccountForm key={account.id} account={account} />
          </Section>
          <div>
            <AccountEntry account={account} />
            {may('token.issue') && <Tokens account={account} />}
          </div>
        </div>
      )}
    </Page>
  );
}
