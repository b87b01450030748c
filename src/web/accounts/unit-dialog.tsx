import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../api/client';
import { GIVEN_UP, Refused, isRefused } from '../api/problem';
import { refresh } from '../api/query';
import { Changes, type Change } from '../kit/changes';
import { SubmitForm } from '../kit/form';
import { differing, mergeStale } from '../kit/stale';
import { useToast } from '../kit/toast';
import { useWords } from '../language/words';
import { ACTS } from './account-acts.words';
import { UnitPicker } from './unit-picker';
import { bodyOf, valuesOf, type UnitValues } from './unit-values';
import { UNITS } from './units.words';
import { useUnits, type Unit } from './use-units';
import './accounts.css';

/** A new unit, or one that gets another name or place. */
export function UnitDialog({
  unit,
  parentId = null,
  close,
}: {
  unit?: Unit;
  parentId?: string | null;
  close(): void;
}) {
  const t = useWords(UNITS);
  const a = useWords(ACTS);
  const toast = useToast();
  const [form] = Form.useForm<UnitValues>();
  const { units, nameOf, query } = useUnits();
  const [base, setBase] = useState(unit && { version: unit.version, values: valuesOf(unit) });
  const [theirs, setTheirs] = useState<Change[]>([]);
  const initial = base?.values ?? { zh: '', en: '', parentId };

  const submit = async (values: UnitValues): Promise<void> => {
    if (unit && base) {
      try {
        await amend(unit.id, base, values);
      } catch (error) {
        if (!isRefused(error, 'VERSION.STALE')) throw error;
        await takeOver(unit.id, base.values, values);
        throw new Refused({ code: GIVEN_UP });
      }
    } else {
      const { data } = await api.POST('/api/v1/units', { body: bodyOf(values) });
      if (data) toast.done(t.added(nameOf(data)));
    }
    close();
    await refresh();
  };
  const amend = async (id: string, from: { version: number; values: UnitValues }, values: UnitValues) => {
    const [before, after] = [bodyOf(from.values), bodyOf(values)];
    const change = differing(before, after);
    if (Object.keys(change).length === 0) return;
    const params = { path: { id } };
    const { data } = await api.PATCH('/api/v1/units/{id}', {
      params,
      body: { ...change, version: from.version },
    });
    if (!data) return;
    const undo = (): Promise<unknown> =>
      api.PATCH('/api/v1/units/{id}', { params, body: { ...before, version: data.version } });
    toast.done(t.saved(nameOf(data)), undo);
  };
  const takeOver = async (id: string, was: UnitValues, mine: UnitValues): Promise<void> => {
    const { data } = await query.refetch();
    const present = data?.items.find((each) => each.id === id);
    if (!present) return;
    const values = valuesOf(present);
    const merged = mergeStale(was, values, mine);
    const say = (key: keyof UnitValues, from: UnitValues): string =>
      key === 'parentId'
        ? (units.find((each) => each.id === from.parentId)?.name ?? t.top)
        : from[key] || '—';
    const labels = { zh: t.zh, en: t.en, parentId: t.parent };
    form.setFieldsValue(merged.values);
    setBase({ version: present.version, values });
    setTheirs(
      merged.theirs.map((key) => ({
        key,
        label: labels[key],
        before: say(key, was),
        after: say(key, values),
      })),
    );
  };
  const title = unit ? t.editOf(nameOf(unit)) : t.add;
  return (
    <Modal open title={title} footer={null} mask={{ closable: false }} onCancel={close}>
      {theirs.length > 0 && (
        <div className="notice" role="status">
          <strong>{t.staleTitle}</strong>
          <p>{a.stale}</p>
          <Changes caption={t.staleTitle} changes={theirs} was={a.sawBefore} is={a.isNow} />
        </div>
      )}
      <SubmitForm<UnitValues>
        form={form}
        initial={initial}
        submit={submit}
        submitLabel={unit ? t.save : t.add}
        cancel={close}
      >
        <Form.Item
          name="zh"
          label={t.zh}
          extra={unit ? undefined : t.zhHint}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={80} autoFocus autoComplete="off" />
        </Form.Item>
        <Form.Item name="en" label={t.en} extra={t.enHint}>
          <Input maxLength={80} autoComplete="off" />
        </Form.Item>
        <Form.Item name="parentId" label={t.parent}>
          <UnitPicker placeholder={t.top} without={unit?.id} />
        </Form.Item>
      </SubmitForm>
    </Modal>
  );
}
