import { Button, Form, Input, Modal } from 'antd';
import { bareApi } from '../api/client';
import { leaveGate, type Gate } from '../api/gate';
import { SubmitForm } from '../kit/form';
import { useWords } from '../language/words';
import { signOut, tellOtherTabs } from './other-tabs';
import { enter, useSession, type Session } from './session';
import { SESSION } from './session.words';
import { SignInForm } from './sign-in-form';

/** The dialogs at which requests wait; what lies behind them stays as it was. */
export default function GateDialogs({ gate }: { gate: Gate }) {
  return gate === 'sign-in' ? <SignInAgain /> : <ConfirmPassword />;
}

function SignInAgain() {
  const t = useWords(SESSION);
  const { account } = useSession();
  /** Somebody else gets a fresh page: nothing of the person before may be sent in their name. */
  const done = (session: Session): void => {
    if (session.account.id !== account.id) {
      tellOtherTabs(session.account.id);
      return window.location.assign('/');
    }
    enter(session);
    tellOtherTabs(session.account.id);
    leaveGate(true);
  };
  return (
    <Modal
      open
      title={t.againTitle}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      // Whoever passes by an office computer left alone must not read on.
      styles={{ mask: { background: 'var(--ground)' } }}
    >
      <p className="dialog-about">{t.again}</p>
      <SignInForm username={account.username} done={done} />
      <Button type="link" onClick={() => void signOut()}>
        {t.other}
      </Button>
    </Modal>
  );
}

function ConfirmPassword() {
  const t = useWords(SESSION);
  const submit = async (values: { password: string }): Promise<void> => {
    const { data } = await bareApi.POST('/api/v1/session/confirm', { body: values });
    enter(data as Session);
    leaveGate(true);
  };
  return (
    <Modal
      open
      title={t.confirmTitle}
      footer={null}
      onCancel={() => leaveGate(false)}
      mask={{ closable: false }}
    >
      <p className="dialog-about">{t.confirm}</p>
      <SubmitForm submit={submit} submitLabel={t.confirmAct} cancel={() => leaveGate(false)}>
        <Form.Item name="password" label={t.password} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" autoFocus maxLength={128} />
        </Form.Item>
      </SubmitForm>
    </Modal>
  );
}
