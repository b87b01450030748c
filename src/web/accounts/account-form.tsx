import { Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { GIVEN_UP, Refused, isRefused } from '../api/problem';
import { refresh } from '../api/query';
import type { components } from '../api/schema';
import { Changes, type Change } from '../kit/changes';
import { useConfirm } from '../kit/confirm';
import { SubmitForm } from '../kit/form';
import { differing, mergeStale } from '../kit/stale';
import { useToast } from '../kit/toast';
import { useWords } from '../language/words';
import { useSession } from '../session/session';
import { ACTS } from './account-acts.words';
import { AccountFields } from './account-fields';
import { formOf, hasInbox, saidIn, valuesOf, type AccountValues, type FormValues } from './account-values';
import { ACCOUNTS } from './accounts.words';
import type { PersonView } from './use-people';
import { useAccountChanges } from './use-account-changes';

/** Who somebody is and what they may do; what decides about rights is asked once more, before and after side by side. */
export function AccountForm({ account }: { account: PersonView }) {
  const t = useWords(ACCOUNTS);
  const a = useWords(ACTS);
  const toast = useToast();
  const navigate = useNavigate();
  const [form] = Form.useForm<FormValues>();
  const [confirm, dialog] = useConfirm();
  const changesOf = useAccountChanges();
  const warningsOf = useWarnings(account.id);
  /** What this form was filled with; others may have saved since. */
  const [base, setBase] = useState({ version: account.version ?? 1, values: valuesOf(account) });
  const [theirs, setTheirs] = useState<Change[]>([]);

  const submit = async (typed: FormValues): Promise<void> => {
    const values = saidIn(typed);
    const body = differing(base.values, values);
    const keys = Object.keys(body) as (keyof AccountValues)[];
    if (keys.length === 0) return toast.done(t.saved);
    const warnings = warningsOf(base.values, values);
    if (keys.some((key) => key !== 'name' && key !== 'unitId'))
      await confirm({
        title: a.saveTitle,
        act: a.saveAct,
        changes: changesOf(base.values, values, keys),
        danger: warnings.isOwn,
        about: warnings.texts.map((text) => (
          <p key={text} className="notice">
            {text}
          </p>
        )),
      });
    const saved = await send(body, values);
    setBase({ version: saved.version ?? 1, values: valuesOf(saved) });
    setTheirs([]);
    toast.done(t.saved);
    await refresh();
    if (warnings.losesAdmin) void navigate('/');
  };
  const send = async (body: Partial<AccountValues>, mine: AccountValues): Promise<PersonView> => {
    try {
      return await amend(account.id, { ...body, version: base.version });
    } catch (error) {
      if (!isRefused(error, 'VERSION.STALE')) throw error;
      const present = await read(account.id);
      const values = valuesOf(present);
      const merged = mergeStale(base.values, values, mine);
      const version = present.version ?? 1;
      // Only the password or the state was another's: nothing here is in the way.
      if (merged.theirs.length === 0) return amend(account.id, { ...body, version });
      form.setFieldsValue(formOf(merged.values) as Parameters<typeof form.setFieldsValue>[0]);
      setTheirs(changesOf(base.values, values, merged.theirs));
      setBase({ version, values });
      throw new Refused({ code: GIVEN_UP });
    }
  };
  return (
    <>
      {theirs.length > 0 && (
        <div className="notice" role="status" ref={intoView}>
          <strong>{a.staleTitle}</strong>
          <p>{a.stale}</p>
          <Changes caption={a.staleTitle} changes={theirs} was={a.sawBefore} is={a.isNow} />
        </div>
      )}
      <SubmitForm<FormValues>
        form={form}
        kept={`account-${account.id}`}
        initial={formOf(base.values)}
        submit={submit}
        submitLabel={t.save}
      >
        <AccountFields />
      </SubmitForm>
      {dialog}
    </>
  );
}

async function amend(id: string, body: components['schemas']['AmendAccount']): Promise<PersonView> {
  const { data } = await api.PATCH('/api/v1/accounts/{id}', { params: { path: { id } }, body });
  return data as PersonView;
}

async function read(id: string): Promise<PersonView> {
  const { data } = await api.GET('/api/v1/accounts/{id}', { params: { path: { id } } });
  return data as PersonView;
}

/** The button that was pressed is far below what it brought up. */
function intoView(notice: HTMLElement | null): void {
  notice?.scrollIntoView({ block: 'center' });
}

/** What somebody should know before these rights change. */
function useWarnings(id: string) {
  const a = useWords(ACTS);
  const { account } = useSession();
  const isSelf = account.id === id;
  return (before: AccountValues, after: AccountValues) => {
    const losesAdmin = isSelf && before.roles.includes('admin') && !after.roles.includes('admin');
    const endsSelf = isSelf && after.endsOn !== null && after.endsOn !== before.endsOn;
    const losesInbox = hasInbox(before.roles) && !hasInbox(after.roles);
    const willEnd = after.endsOn !== null && after.endsOn !== before.endsOn;
    const texts = [
      losesAdmin && a.loseAdmin,
      endsSelf && a.endSelf,
      losesInbox && a.inboxLost,
      willEnd && a.promisesOn,
    ].filter((text): text is string => Boolean(text));
    return { losesAdmin, isOwn: losesAdmin || endsSelf, texts };
  };
}
