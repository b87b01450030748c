import { Form, Input } from 'antd';
import { SubmitForm } from '../../kit/form';
import { useWords } from '../../language/words';
import { CONTACTS } from './contacts.words';

/** Why somebody needs the number of an enterprise that is not theirs. */
export function RevealReason({ submit, cancel }: { submit(reason: string): Promise<void>; cancel(): void }) {
  const t = useWords(CONTACTS);
  return (
    <div className="reveal-reason">
      <p className="soft">{t.whyAbout}</p>
      <SubmitForm<{ reason: string }>
        submit={({ reason }) => submit(reason.trim())}
        submitLabel={t.reveal}
        cancel={cancel}
      >
        <Form.Item name="reason" label={t.why} rules={[{ required: true, whitespace: true }]}>
          <Input autoFocus maxLength={200} placeholder={t.whyHint} />
        </Form.Item>
      </SubmitForm>
    </div>
  );
}
