import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { refresh } from '../../api/query';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import type { VisitView } from '../fields';
import { VISITS } from '../visits.words';

/** Strikes a visit out, with a reason; nothing is deleted. */
export function Withdraw({ visit: { id, version } }: { visit: VisitView }) {
  const t = useWords(VISITS);
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const submit = async ({ reason }: { reason: string }): Promise<void> => {
    await api.POST('/api/v1/visits/{id}/withdraw', { params: { path: { id } }, body: { version, reason } });
    setOpen(false);
    await refresh();
    toast.done(t.withdrawDone);
  };
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t.withdraw}
      </Button>
      {isOpen && (
        <Modal open title={t.withdrawTitle} footer={null} onCancel={() => setOpen(false)}>
          <p className="dialog-about">{t.withdrawAbout}</p>
          <SubmitForm submit={submit} submitLabel={t.withdraw} cancel={() => setOpen(false)}>
            <Form.Item name="reason" label={t.withdrawReason} rules={[{ required: true, whitespace: true }]}>
              <Input autoFocus maxLength={200} placeholder={t.withdrawHint} />
            </Form.Item>
          </SubmitForm>
        </Modal>
      )}
    </>
  );
}
