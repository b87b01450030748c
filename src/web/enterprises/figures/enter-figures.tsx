import { Form, Modal } from 'antd';
import { api } from '../../api/client';
import { GIVEN_UP, Refused } from '../../api/problem';
import { $api, refresh } from '../../api/query';
import { useConfirm } from '../../kit/confirm';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { EnterFields } from './enter-fields';
import { enteredOf, figuresNow, replacedOf, type EnterValues } from './enter-values';
import { FIGURES, METRICS } from './figures.words';
import { useFigureText } from './use-figure-text';

/** Figures of one period from one source. What would replace others is shown beside them first. */
export default function EnterFigures({ enterpriseId, close }: { enterpriseId: string; close(): void }) {
  const t = useWords(FIGURES);
  const metrics = useWords(METRICS);
  const say = useFigureText();
  const toast = useToast();
  const { today } = useToday();
  const [form] = Form.useForm<EnterValues>();
  const [confirm, dialog] = useConfirm();
  const year = Form.useWatch('year', form) ?? '';
  const month = Form.useWatch('month', form) ?? '';
  const source = Form.useWatch('source', form);
  const period = month ? `${year}-${month}` : year;
  const params = { path: { id: enterpriseId, period } };
  const { data } = $api.useQuery(
    'get',
    '/api/v1/enterprises/{id}/figures/{period}',
    { params },
    { enabled: /^\d{4}$/.test(year) },
  );
  const now = figuresNow(data?.items ?? [], source);

  const submit = async (values: EnterValues): Promise<void> => {
    const entered = enteredOf(values);
    if (entered.length === 0) {
      form.setFields([{ name: 'note', errors: [t.nothing] }]);
      throw new Refused({ code: GIVEN_UP });
    }
    // Asked anew: what would be replaced must not depend on how fast somebody types.
    const { data: fresh } = await api.GET('/api/v1/enterprises/{id}/figures/{period}', { params });
    const replaced = replacedOf(entered, figuresNow(fresh?.items ?? [], values.source));
    if (replaced.length > 0)
      await confirm({
        title: t.replaceTitle,
        act: t.replace,
        changes: replaced.map(({ metric, before, after }) => ({
          key: metric,
          label: metrics[metric],
          before: say.value(metric, before),
          after: say.value(metric, after),
        })),
      });
    const body = { source: values.source, values: entered, note: values.note?.trim() || null };
    await api.PUT('/api/v1/enterprises/{id}/figures/{period}', { params, body });
    await refresh();
    toast.done(t.saved);
    close();
  };
  return (
    <Modal open title={t.enterTitle} footer={null} onCancel={close} width={640}>
      <p className="soft dialog-note">{t.enterAbout}</p>
      <SubmitForm<EnterValues>
        form={form}
        kept={`figures.${enterpriseId}`}
        initial={{ year: String(Number(today.slice(0, 4)) - 1), month: '', source: 'self_reported' }}
        submit={submit}
        cancel={close}
      >
        <EnterFields now={now} />
      </SubmitForm>
      {dialog}
    </Modal>
  );
}
