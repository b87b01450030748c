import { Checkbox, Form, Input } from 'antd';
import { useWords } from '../language/words';
import type { Role } from '../session/session';
import { ROLES } from '../session/session.words';
import { ACCOUNTS, FIELDS, ROLE_ABOUT } from './accounts.words';
import { ScopeFields } from './scope-fields';
import { UnitPicker } from './unit-picker';
import './accounts.css';

const USERNAME = /^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/;

/** What an account says of somebody; the username only while it is made. */
export function AccountFields({ isNew }: { isNew?: boolean }) {
  const t = useWords(ACCOUNTS);
  const f = useWords(FIELDS);
  return (
    <>
      <div className="form-row">
        <Form.Item
          name="name"
          label={t.name}
          extra={isNew && f.nameHint}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={60} autoFocus={isNew} autoComplete="off" />
        </Form.Item>
        {isNew && (
          <Form.Item
            name="username"
            label={t.username}
            extra={f.usernameHint}
            rules={[{ required: true }, { pattern: USERNAME, message: f.usernameBad }]}
          >
            <Input maxLength={40} autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
        )}
      </div>
      <Form.Item name="roles" label={t.role} rules={[{ required: true, message: f.rolesNeeded }]}>
        <RoleChoice />
      </Form.Item>
      <ScopeFields />
      <div className="form-row">
        <Form.Item name="unitId" label={t.unit} extra={f.unitHint}>
          <UnitPicker placeholder={f.lookUp} />
        </Form.Item>
        <Form.Item name="endsOn" label={t.endsOn} extra={f.endsOnHint}>
          <Input type="date" />
        </Form.Item>
      </div>
    </>
  );
}

/** The form would also hand over `aria-required`, which a group may not have. */
function RoleChoice({
  id,
  value,
  onChange,
}: {
  id?: string;
  value?: Role[];
  onChange?(roles: Role[]): void;
}) {
  const t = useWords(ACCOUNTS);
  const roles = useWords(ROLES);
  const about = useWords(ROLE_ABOUT);
  return (
    <div id={id} role="group" aria-label={t.role}>
      <Checkbox.Group className="choices" value={value} onChange={onChange}>
        {(Object.keys(roles) as Role[]).map((role) => (
          <Checkbox key={role} value={role}>
            {roles[role]} <span className="soft">· {about[role]}</span>
          </Checkbox>
        ))}
      </Checkbox.Group>
    </div>
  );
}
