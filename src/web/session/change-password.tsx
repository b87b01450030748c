import { Button, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { bareApi } from '../api/client';
import { SubmitForm } from '../kit/form';
import { Page } from '../kit/page';
import { useToast } from '../kit/toast';
import { useWords } from '../language/words';
import { signOut } from './other-tabs';
import { enter, useSession, type Session } from './session';
import { SESSION } from './session.words';

interface Values {
  current: string;
  next: string;
  repeat: string;
}

/** One's own password; after a first sign-in nothing else is possible before it. */
export default function ChangePassword() {
  const t = useWords(SESSION);
  const toast = useToast();
  const navigate = useNavigate();
  const { account, mustChangePassword } = useSession();
  const submit = async ({ current, next }: Values): Promise<void> => {
    const { data } = await bareApi.POST('/api/v1/session/password', { body: { current, next } });
    enter(data as Session);
    toast.done(t.changed);
    void navigate('/');
  };
  return (
    <Page title={t.changeTitle} about={mustChangePassword ? t.mustChange : t.othersOut}>
      <div className="sheet narrow">
        <SubmitForm<Values>
          submit={submit}
          more={mustChangePassword && <Button onClick={() => void signOut()}>{t.signOut}</Button>}
        >
          {/* Tells password managers whose password it is. */}
          <input
            type="text"
            name="username"
            autoComplete="username"
            defaultValue={account.username}
            readOnly
            hidden
          />
          <Form.Item name="current" label={t.current} rules={[{ required: true }]}>
            <Input.Password autoComplete="current-password" maxLength={128} />
          </Form.Item>
          <Form.Item name="next" label={t.next} extra={t.nextHint} rules={[{ required: true }]}>
            <Input.Password autoComplete="new-password" maxLength={128} />
          </Form.Item>
          <Form.Item
            name="repeat"
            label={t.repeat}
            dependencies={['next']}
            rules={[
              { required: true },
              ({ getFieldValue }) => ({
                validator: (_, value) =>
                  value && value !== getFieldValue('next')
                    ? Promise.reject(new Error(t.differs))
                    : Promise.resolve(),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" maxLength={128} />
          </Form.Item>
        </SubmitForm>
      </div>
    </Page>
  );
}
