import { Checkbox, Form, Input, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../api/client';
import { newId } from '../api/new-id';
import { refresh } from '../api/query';
import { EnterprisePicker } from '../enterprises/enterprise-picker';
import { addDays } from '../kit/days';
import { SubmitForm } from '../kit/form';
import { Page } from '../kit/page';
import { useToast } from '../kit/toast';
import { useDayText } from '../kit/use-day-text';
import { useWorkingDays } from '../kit/use-working-days';
import { useWords } from '../language/words';
import { useToday } from '../session/session';
import { NEW } from './new-reminder.words';

interface Values {
  reason: string;
  day: string;
  time?: string;
  enterpriseIds?: string[];
  recipient: 'me' | 'assigned';
  headsUp?: boolean;
}

/** A note to oneself, or to whoever will serve an enterprise; `?enterprise=` brings some along. */
export default function NewReminderPage() {
  const t = useWords(NEW);
  const toast = useToast();
  const say = useDayText();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { today } = useToday();
  const { next } = useWorkingDays();
  const key = useRef(newId());
  const [initial] = useState<Partial<Values>>({
    day: next(addDays(today, 1)),
    recipient: 'me',
    enterpriseIds: params.getAll('enterprise'),
  });
  const submit = async ({ headsUp, time, enterpriseIds = [], ...values }: Values): Promise<void> => {
    const { data } = await api.POST('/api/v1/reminders', {
      params: { header: { 'Idempotency-Key': key.current } },
      // Unless somebody wants it for once, the district's default decides about the day before.
      body: { ...values, enterpriseIds, time: time || null, headsUp: headsUp || undefined },
    });
    await refresh();
    if (data) toast.done(t.saved(say.day(data.day)));
    void navigate('/reminders?tab=upcoming');
  };
  return (
    <Page title={t.title} about={t.about}>
      <div className="sheet narrow">
        <SubmitForm<Values>
          kept="reminder-new"
          initial={initial}
          submit={submit}
          submitLabel={t.save}
          cancel={() => void navigate(-1)}
        >
          <Form.Item name="reason" label={t.reason} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea
              autoFocus
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={500}
              placeholder={t.reasonHint}
            />
          </Form.Item>
          <When />
          <Form.Item name="enterpriseIds" label={t.enterprises}>
            <EnterprisePicker label={t.enterprises} />
          </Form.Item>
          <Recipient />
          <Form.Item name="headsUp" valuePropName="checked">
            <Checkbox>{t.headsUp}</Checkbox>
          </Form.Item>
        </SubmitForm>
      </div>
    </Page>
  );
}

function When() {
  const t = useWords(NEW);
  const say = useDayText();
  const { today } = useToday();
  const { next } = useWorkingDays();
  const day = Form.useWatch<string | undefined>('day');
  const time = Form.useWatch<string | undefined>('time');
  const isMoved = day && !time && next(day) !== day;
  return (
    <div className="form-row">
      <Form.Item
        name="day"
        label={t.day}
        rules={[{ required: true }]}
        extra={isMoved ? t.moved(say.day(next(day))) : undefined}
      >
        <Input type="date" min={today} />
      </Form.Item>
      <Form.Item name="time" label={t.time} extra={t.timeHint}>
        <Input type="time" />
      </Form.Item>
    </div>
  );
}

/** Without an enterprise nobody is assigned. */
function Recipient() {
  const t = useWords(NEW);
  const form = Form.useFormInstance<Values>();
  const chosen = Form.useWatch<string[] | undefined>('enterpriseIds');
  const isAbout = (chosen ?? []).length > 0;
  useEffect(() => {
    if (!isAbout && form.getFieldValue('recipient') === 'assigned') form.setFieldValue('recipient', 'me');
  }, [form, isAbout]);
  return (
    <Form.Item name="recipient" label={t.who} extra={isAbout ? undefined : t.assignedNeeds}>
      <Radio.Group
        options={[
          { value: 'me', label: t.me },
          { value: 'assigned', label: t.assigned, disabled: !isAbout },
        ]}
      />
    </Form.Item>
  );
}
