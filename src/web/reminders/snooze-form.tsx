import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../api/client';
import { addDays, mondayOf, type Day } from '../kit/days';
import { SubmitForm } from '../kit/form';
import { useToast } from '../kit/toast';
import { useDayText } from '../kit/use-day-text';
import { useWorkingDays } from '../kit/use-working-days';
import { useWords } from '../language/words';
import { useToday } from '../session/session';
import type { DialogProps } from './dialog-props';
import { DIALOGS } from './dialogs.words';
import { undo } from './use-reminder-acts';

/** Tomorrow and next Monday are one tap away; on whatever is no working day, the next one. */
export function SnoozeForm({ reminder, run }: DialogProps) {
  const t = useWords(DIALOGS);
  const toast = useToast();
  const say = useDayText();
  const { today } = useToday();
  const { next } = useWorkingDays();
  const [day, setDay] = useState('');
  const [isSending, setSending] = useState(false);
  const [form] = Form.useForm<{ day: string }>();
  const snooze = (until: Day): Promise<void> =>
    run(async () => {
      const { id, version } = reminder;
      const params = { path: { id } };
      const { data } = await api.POST('/api/v1/reminders/{id}/snooze', {
        params,
        body: { version, day: until },
      });
      toast.done(t.snoozed(say.day(next(until))), data && (() => undo(data)));
    });
  const quick = (until: Day): void => {
    setSending(true);
    snooze(until)
      .catch(toast.failed)
      .finally(() => setSending(false));
  };
  const choices = quickDays(today, next);
  return (
    <>
      <p className="dialog-about">{t.snoozeAbout}</p>
      <div className="snooze-days">
        {choices.map(({ word, day: until }, index) => (
          <Button
            key={until}
            size="large"
            autoFocus={index === 0}
            disabled={isSending}
            onClick={() => quick(until)}
          >
            {t[word]} · {say.day(until)}
          </Button>
        ))}
      </div>
      <SubmitForm<{ day: string }>
        form={form}
        submit={(values) => snooze(values.day)}
        submitLabel={t.snoozeTitle}
        onChange={(values) => setDay(values.day)}
      >
        <Form.Item
          name="day"
          label={t.aDay}
          rules={[{ required: true }]}
          extra={day && next(day) !== day ? t.noWorkingDay(say.day(next(day))) : undefined}
        >
          <Input type="date" min={addDays(today, 1)} />
        </Form.Item>
      </SubmitForm>
    </>
  );
}

type Choice = { word: 'tomorrow' | 'nextWorkingDay' | 'nextMonday' | 'nextWeek'; day: Day };

/** On a Friday tomorrow's is Monday's, and is offered once. */
function quickDays(today: Day, next: (day: Day) => Day): Choice[] {
  const tomorrow = addDays(today, 1);
  const monday = addDays(mondayOf(today), 7);
  const first: Choice = {
    word: next(tomorrow) === tomorrow ? 'tomorrow' : 'nextWorkingDay',
    day: next(tomorrow),
  };
  const second: Choice = { word: next(monday) === monday ? 'nextMonday' : 'nextWeek', day: next(monday) };
  if (first.day !== second.day) return [first, second];
  return [first.word === 'tomorrow' ? first : second];
}
