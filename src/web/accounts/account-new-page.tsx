import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { refresh } from '../api/query';
import { SubmitForm } from '../kit/form';
import { Page } from '../kit/page';
import { useWords } from '../language/words';
import { ONCE } from './account-acts.words';
import { AccountFields } from './account-fields';
import { NEW_ACCOUNT, saidIn, type FormValues } from './account-values';
import { ACCOUNTS } from './accounts.words';
import { OnceDialog, type Once } from './once-dialog';

/** A new account; its first password is shown once. */
export default function AccountNewPage() {
  const t = useWords(ACCOUNTS);
  const o = useWords(ONCE);
  const navigate = useNavigate();
  const [made, setMade] = useState<{ id: string; once: Once }>();
  const submit = async (values: FormValues): Promise<void> => {
    const body = { ...saidIn(values), username: (values.username ?? '').trim() };
    const { data } = await api.POST('/api/v1/accounts', { body });
    if (!data) return;
    const { account, password } = data;
    setMade({
      id: account.id,
      once: {
        title: o.passwordTitle(account.name),
        label: o.password,
        secret: password,
        username: account.username,
        use: o.firstUse,
      },
    });
    await refresh();
  };
  return (
    <Page title={t.add}>
      <div className="sheet narrow">
        <SubmitForm<FormValues>
          kept="account-new"
          initial={NEW_ACCOUNT}
          submit={submit}
          submitLabel={t.add}
          cancel={() => void navigate('/accounts')}
        >
          <AccountFields isNew />
        </SubmitForm>
      </div>
      {made && (
        <OnceDialog once={made.once} close={() => void navigate(`/accounts/${made.id}`, { replace: true })} />
      )}
    </Page>
  );
}
