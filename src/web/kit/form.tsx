import { Button, Form, type FormInstance } from 'antd';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { isRefused } from '../api/problem';
import { half } from '../language/both';
import { useLanguage } from '../language/language';
import { useWords } from '../language/words';
import { FORM } from './form.words';
import { ProblemAlert } from './problem';
import { useKept } from './use-kept';
import './kit.css';

interface SubmitFormProps<Values extends object> {
  form?: FormInstance<Values>;
  /** Under which name what is typed is kept until saved; none for forms with passwords. */
  kept?: string;
  initial?: Partial<Values>;
  submit(values: Values): Promise<unknown>;
  submitLabel?: string;
  /** Further buttons beside the first. */
  more?: ReactNode;
  cancel?: () => void;
  onChange?: (values: Values) => void;
  children: ReactNode;
}

/**
 * A form that sends once however often one clicks, marks what the server refuses at its field, says the rest above, and
 * loses nothing that was typed. Ctrl+Enter sends from anywhere in it.
 */
export function SubmitForm<Values extends object>(props: SubmitFormProps<Values>) {
  const { kept, initial, submit, submitLabel, more, cancel, onChange, children } = props;
  const t = useWords(FORM);
  const chosen = useLanguage();
  const [own] = Form.useForm<Values>();
  const form = props.form ?? own;
  const { keep, forget } = useKept(form, kept);
  const [error, setError] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  // Two forms may be on one page, as where a dialog has one: their fields must not share their ids.
  const name = useId();
  const busy = useRef(false);
  const element = useRef<HTMLDivElement>(null);

  const send = async (values: Values): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    setError(undefined);
    try {
      await submit(values);
      forget();
    } catch (refusal) {
      setError(refusal);
      if (isRefused(refusal)) markFields(refusal);
      // The button is often far below the alert.
      requestAnimationFrame(() =>
        element.current?.querySelector('[role="alert"].problem')?.scrollIntoView({ block: 'nearest' }),
      );
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  const markFields = (refusal: { errors: readonly { path: string; message: string }[] }): void => {
    const fields = refusal.errors.map(({ path, message }) => ({
      name: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      errors: [half(message, chosen)],
    }));
    form.setFields(fields as unknown as Parameters<typeof form.setFields>[0]);
    if (fields[0]) form.scrollToField(fields[0].name as never, { focus: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
  };
  return (
    <div ref={element} onKeyDown={onKeyDown} role="presentation">
      <Form<Values>
        form={form}
        name={name}
        layout="vertical"
        initialValues={initial}
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        validateMessages={{ required: t.needed }}
        onFinish={(values) => void send(values)}
        onValuesChange={(_, values) => {
          keep();
          onChange?.(values as Values);
        }}
      >
        <ProblemAlert error={error} />
        {children}
        <div className="form-actions">
          <Button type="primary" htmlType="submit" loading={isSending}>
            {submitLabel ?? t.save}
          </Button>
          {more}
          {cancel && (
            <Button
              onClick={() => {
                forget();
                cancel();
              }}
            >
              {t.cancel}
            </Button>
          )}
        </div>
      </Form>
    </div>
  );
}
