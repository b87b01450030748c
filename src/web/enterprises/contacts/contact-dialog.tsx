import { Checkbox, Form, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import { api } from '../../api/client';
import { newId } from '../../api/new-id';
import { isRefused } from '../../api/problem';
import { $api, refresh } from '../../api/query';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import type { Contact } from './contact';
import { amendmentOf, newContactOf, type ContactValues } from './contact-values';
import { CONTACTS } from './contacts.words';

interface ContactDialogProps {
  enterpriseId: string;
  /** None for a new one. */
  contact?: Contact;
  close(): void;
}

/** A new contact, or an old one amended: its number is masked here too, so an empty field leaves it as it is. */
export default function ContactDialog({ enterpriseId, contact, close }: ContactDialogProps) {
  const t = useWords(CONTACTS);
  const toast = useToast();
  const key = useRef(newId());
  const [isStale, setStale] = useState(false);
  const params = { path: { id: enterpriseId } };
  const { data } = $api.useQuery('get', '/api/v1/enterprises/{id}/contacts', { params });
  const present = data?.items.find(({ id }) => id === contact?.id) ?? contact;

  const submit = async (values: ContactValues): Promise<void> => {
    if (contact && present) await amend(contact, present.version, values);
    else
      await api.POST('/api/v1/enterprises/{id}/contacts', {
        params: { ...params, header: { 'Idempotency-Key': key.current } },
        body: newContactOf(values),
      });
    await refresh();
    toast.done(contact ? t.saved : t.added);
    close();
  };
  const amend = async (seen: Contact, version: number, values: ContactValues): Promise<void> => {
    try {
      await api.PATCH('/api/v1/enterprises/{id}/contacts/{contactId}', {
        params: { path: { id: enterpriseId, contactId: seen.id } },
        body: amendmentOf(seen, version, values),
      });
    } catch (error) {
      if (isRefused(error, 'VERSION.STALE')) {
        setStale(true);
        await refresh();
      }
      throw error;
    }
  };
  return (
    <Modal
      open
      title={contact ? t.editTitle(contact.name) : t.addTitle}
      footer={null}
      onCancel={close}
      width={560}
    >
      {isStale && <p role="status">{t.stale}</p>}
      <SubmitForm<ContactValues>
        kept={contact ? `contact.${contact.id}.${contact.version}` : `contact-new.${enterpriseId}`}
        initial={{
          name: contact?.name,
          title: contact?.title ?? '',
          note: contact?.note ?? '',
          primary: contact?.primary,
        }}
        submit={submit}
        cancel={close}
      >
        <div className="form-row">
          <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true }]}>
            <Input autoFocus maxLength={60} />
          </Form.Item>
          <Form.Item name="title" label={t.position}>
            <Input maxLength={60} />
          </Form.Item>
        </div>
        <Hidden name="phone" label={t.phone} masked={present?.phone} drop={t.dropPhone} mode="tel" />
        <Hidden name="email" label={t.email} masked={present?.email} drop={t.dropEmail} mode="email" />
        <Form.Item name="note" label={t.note}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
        </Form.Item>
        {!contact?.primary && (
          <Form.Item name="primary" valuePropName="checked">
            <Checkbox>{t.makePrimary}</Checkbox>
          </Form.Item>
        )}
      </SubmitForm>
    </Modal>
  );
}

interface HiddenProps {
  name: 'phone' | 'email';
  label: string;
  masked?: string | null;
  drop: string;
  mode: 'tel' | 'email';
}

/** A value that one does not see: typed anew, left alone, or taken away. */
function Hidden({ name, label, masked, drop, mode }: HiddenProps) {
  const t = useWords(CONTACTS);
  return (
    <>
      <Form.Item
        name={name}
        label={label}
        className={masked ? 'with-next' : undefined}
        extra={masked ? t.now(masked) : undefined}
      >
        <Input inputMode={mode} autoComplete="off" maxLength={name === 'phone' ? 40 : 254} />
      </Form.Item>
      {masked && (
        <Form.Item name={['drop', name]} valuePropName="checked">
          <Checkbox>{drop}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}
