import { Form, Radio, Select } from 'antd';
import { useWords } from '../language/words';
import type { Role } from '../session/session';
import { ACCOUNTS, FIELDS } from './accounts.words';
import { useScopeText } from './use-scope-text';
import { useClearable } from '../kit/use-clearable';

/** Where somebody works: the whole district, or townships and platforms of it. */
export function ScopeFields() {
  const clearable = useClearable();
  const t = useWords(ACCOUNTS);
  const f = useWords(FIELDS);
  const form = Form.useFormInstance();
  const isSome = Form.useWatch('scope', form) === 'some';
  const roles = (Form.useWatch('roles', form) ?? []) as Role[];
  const scope = useScopeText();
  const neither = (): boolean =>
    isSome && ['townships', 'platforms'].every((name) => !(form.getFieldValue(name) as unknown[])?.length);
  const lists = [
    { name: 'townships', label: f.townships, options: scope.townships },
    { name: 'platforms', label: f.platforms, options: scope.platforms },
  ] as const;
  return (
    <>
      <Form.Item name="scope" label={t.scope} style={{ marginBottom: isSome ? 8 : undefined }}>
        <Radio.Group className="choices">
          <Radio value="whole">{f.whole}</Radio>
          <Radio value="some">{f.some}</Radio>
        </Radio.Group>
      </Form.Item>
      {isSome && (
        <div className="scope-lists">
          <div className="form-row">
            {lists.map(({ name, label, options }) => (
              <Form.Item
                key={name}
                name={name}
                label={label}
                dependencies={['townships', 'platforms']}
                rules={[
                  {
                    validator: () =>
                      name === 'townships' && neither()
                        ? Promise.reject(new Error(f.scopeNeeded))
                        : Promise.resolve(),
                  },
                ]}
              >
                <Select
                  mode="multiple"
                  allowClear={clearable}
                  showSearch={{ optionFilterProp: 'label' }}
                  placeholder={f.lookUp}
                  options={[...options]}
                />
              </Form.Item>
            ))}
          </div>
          <p className="soft">{f.scopeHint}</p>
          {roles.includes('auditor') && <p className="notice">{f.auditNeedsWhole}</p>}
        </div>
      )}
    </>
  );
}
