import { Form, Input } from 'antd';
import { bareApi } from '../api/client';
import { SubmitForm } from '../kit/form';
import { useWords } from '../language/words';
import { tellOtherTabs } from './other-tabs';
import { enter, type Session } from './session';
import { SESSION } from './session.words';

/** `username` is given where somebody comes back to a session that has ended. */
export function SignInForm({ username, done }: { username?: string; done?: (session: Session) => void }) {
  const t = useWords(SESSION);
  const submit = async (values: { username: string; password: string }): Promise<void> => {
    const { data } = await bareApi.POST('/api/v1/session', { body: values });
    const session = data as Session;
    if (done) return done(session);
    enter(session);
    tellOtherTabs(session.account.id);
  };
  return (
    <SubmitForm submit={submit} submitLabel={t.signIn} initial={{ username }}>
      <Form.Item name="username" label={t.username} rules={[{ required: true }]}>
        <Input autoComplete="username" autoFocus={!username} maxLength={80} />
      </Form.Item>
      <Form.Item name="password" label={t.password} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(username)} maxLength={128} />
      </Form.Item>
    </SubmitForm>
  );
}
