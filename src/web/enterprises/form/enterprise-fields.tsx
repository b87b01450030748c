import { Form, Input, Select } from 'antd';
import { useWords } from '../../language/words';
import { choicesOf, type Choice } from '../choices';
import { STATUSES } from '../enterprise.words';
import { useAreas } from '../use-areas';
import { FORM } from './form.words';
import { NamingFields } from './naming-fields';
import { useClearable } from '../../kit/use-clearable';

/** All that can be told of an enterprise; `own` is the one that is being changed. */
export function EnterpriseFields({ own }: { own?: { id: string; name: string } }) {
  const t = useWords(FORM);
  const statuses = useWords(STATUSES);
  const { townships, platforms, sectors } = useAreas();
  return (
    <>
      <NamingFields own={own} />
      <div className="form-row">
        <Form.Item name="township" label={t.township}>
          <Chosen choices={townships} />
        </Form.Item>
        <Form.Item name="platform" label={t.platform}>
          <Chosen choices={platforms} />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item name="industryCode" label={t.industryCode} extra={t.industryHint}>
          <Input maxLength={8} autoComplete="off" />
        </Form.Item>
        <Form.Item name="sector" label={t.sector} extra={t.sectorHint}>
          <Chosen choices={sectors} />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item name="registeredOn" label={t.registeredOn}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="status" label={t.status}>
          <Select options={choicesOf(statuses)} />
        </Form.Item>
      </div>
      <Form.Item name="address" label={t.address}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}

/** One of a list or none; an empty text is none. */
function Chosen(props: { choices: Choice[]; id?: string; value?: string; onChange?(value: string): void }) {
  const clearable = useClearable();
  const { choices, id, value, onChange } = props;
  return (
    <Select
      id={id}
      allowClear={clearable}
      showSearch={{ optionFilterProp: 'label' }}
      options={choices}
      value={value || undefined}
      onChange={(chosen?: string) => onChange?.(chosen ?? '')}
    />
  );
}
