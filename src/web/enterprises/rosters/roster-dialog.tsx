import { Form, Input, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { newId } from '../../api/new-id';
import { isRefused } from '../../api/problem';
import { $api, refresh } from '../../api/query';
import { SubmitForm } from '../../kit/form';
import { differing } from '../../kit/stale';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import { choicesOf } from '../choices';
import { ROSTERS, ROSTER_KINDS } from './rosters.words';
import type { Roster } from './use-rosters';

interface Values {
  name: string;
  kind: Roster['kind'];
  documentNo?: string;
  publishedOn?: string;
  note?: string;
}

/** A new roster, or what is said of an old one. */
export default function RosterDialog({ roster, close }: { roster?: Roster; close(): void }) {
  const t = useWords(ROSTERS);
  const kinds = useWords(ROSTER_KINDS);
  const toast = useToast();
  const navigate = useNavigate();
  const key = useRef(newId());
  const [seen] = useState(roster);
  const [isStale, setStale] = useState(false);
  const params = { path: { id: roster?.id ?? '' } };
  // After a refusal the version is the present one; what others changed and one did not touch is not sent.
  const { data: present } = $api.useQuery(
    'get',
    '/api/v1/rosters/{id}',
    { params },
    { enabled: roster !== undefined },
  );

  const submit = async (values: Values): Promise<void> => {
    const body = bodyOf(values);
    if (seen) await amend(seen, body);
    else {
      const header = { 'Idempotency-Key': key.current };
      const { data } = await api.POST('/api/v1/rosters', { params: { header }, body });
      if (data) void navigate(`/rosters/${data.id}`);
    }
    await refresh();
    toast.done(seen ? t.saved : t.added);
    close();
  };
  const amend = async (before: Roster, body: ReturnType<typeof bodyOf>): Promise<void> => {
    const { name, kind, documentNo, publishedOn, note } = before;
    const changed = differing({ name, kind, documentNo, publishedOn, note }, body);
    try {
      const version = present?.version ?? before.version;
      await api.PATCH('/api/v1/rosters/{id}', { params, body: { ...changed, version } });
    } catch (error) {
      if (isRefused(error, 'VERSION.STALE')) {
        setStale(true);
        await refresh();
      }
      throw error;
    }
  };
  return (
    <Modal open title={seen ? t.edit : t.add} footer={null} onCancel={close} width={560}>
      {isStale && <p role="status">{t.stale}</p>}
      <SubmitForm<Values>
        kept={seen ? `roster.${seen.id}.${seen.version}` : 'roster-new'}
        initial={{
          name: seen?.name,
          kind: seen?.kind ?? 'whitelist',
          documentNo: seen?.documentNo ?? '',
          publishedOn: seen?.publishedOn ?? '',
          note: seen?.note ?? '',
        }}
        submit={submit}
        cancel={close}
      >
        <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true }]}>
          <Input autoFocus maxLength={100} />
        </Form.Item>
        <div className="form-row">
          <Form.Item name="kind" label={t.kind}>
            <Select options={choicesOf(kinds)} />
          </Form.Item>
          <Form.Item name="documentNo" label={t.documentNo}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="publishedOn" label={t.publishedOn}>
            <Input type="date" />
          </Form.Item>
        </div>
        <Form.Item name="note" label={t.note}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
        </Form.Item>
      </SubmitForm>
    </Modal>
  );
}

function bodyOf({ name, kind, documentNo, publishedOn, note }: Values) {
  return {
    name: name.trim(),
    kind,
    documentNo: documentNo?.trim() || null,
    publishedOn: publishedOn || null,
    note: note?.trim() || null,
  };
}
