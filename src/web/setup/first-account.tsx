import { Checkbox, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { bareApi } from '../api/client';
import { SubmitForm } from '../kit/form';
import { useWords } from '../language/words';
import { tellOtherTabs } from '../session/other-tabs';
import { enter, type Role, type Session } from '../session/session';
import { ROLES, SESSION } from '../session/session.words';
import { ROLE_HINTS, SETUP } from './setup.words';

interface Values {
  username: string;
  name: string;
  password: string;
  roles: Role[];
}

const ALL = Object.keys(ROLES) as Role[];
const USERNAME = /^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/;

/** One person may hold every role; the administrator's is given, for somebody must run the house. */
export function FirstAccount({ secret }: { secret: string }) {
  const t = useWords(SETUP);
  const s = useWords(SESSION);
  const roles = useWords(ROLES);
  const hints = useWords(ROLE_HINTS);
  const navigate = useNavigate();
  const submit = async (values: Values): Promise<void> => {
    const { data } = await bareApi.POST('/api/v1/setup', { body: { ...values, secret } });
    const session = enter(data as Session);
    tellOtherTabs(session.account.id);
    void navigate('/welcome', { replace: true });
  };
  return (
    <SubmitForm<Values> submit={submit} submitLabel={t.create} initial={{ roles: ALL }}>
      <Form.Item
        name="username"
        label={t.username}
        extra={t.usernameHint}
        normalize={(typed: string) => typed.trim()}
        rules={[{ required: true }, { pattern: USERNAME, message: t.usernameWrong }]}
      >
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus maxLength={40} />
      </Form.Item>
      <Form.Item name="name" label={t.name} extra={t.nameHint} rules={[{ required: true, whitespace: true }]}>
        <Input autoComplete="name" maxLength={60} />
      </Form.Item>
      <Form.Item name="password" label={t.password} extra={s.nextHint} rules={[{ required: true }]}>
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Form.Item name="roles" label={t.roles} extra={t.rolesHint}>
        <Checkbox.Group className="setup-roles">
          {ALL.map((role) => (
            <Checkbox key={role} value={role} disabled={role === 'admin'}>
              {roles[role]} <span className="soft">{hints[role]}</span>
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
    </SubmitForm>
  );
}
