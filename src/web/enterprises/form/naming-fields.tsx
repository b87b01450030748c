import { Form, Input, Radio } from 'antd';
import { Link } from 'react-router';
import { Mark } from '../../kit/mark';
import { useWords } from '../../language/words';
import { CodeFinding } from './code-finding';
import type { FormValues } from './enterprise-values';
import { FORM } from './form.words';
import { useCheck } from './use-check';

/** Name and code, checked against the register while one types. */
export function NamingFields({ own }: { own?: { id: string; name: string } }) {
  const t = useWords(FORM);
  const form = Form.useFormInstance<FormValues>();
  const name = Form.useWatch<string | undefined>('name', form) ?? '';
  const code = Form.useWatch<string | undefined>('code', form) ?? '';
  const codeReason = Form.useWatch<string | undefined>('codeReason', form) ?? '';
  const { sameNames, code: finding } = useCheck(name, code, own?.id);
  const isReasonWanted = (finding?.faults.length ?? 0) > 0 || codeReason !== '';
  return (
    <>
      <Form.Item
        name="name"
        label={t.name}
        rules={[{ required: true, whitespace: true }]}
        extra={sameNames.length > 0 && <SameNames firms={sameNames} />}
      >
        <Input autoFocus maxLength={100} autoComplete="off" />
      </Form.Item>
      {own && name.trim() !== '' && name.trim() !== own.name && (
        <Form.Item name="nameChange" label={t.nameChange} initialValue="renamed">
          <Radio.Group
            className="radio-lines"
            options={[
              { value: 'renamed', label: t.renamed },
              { value: 'mistyped', label: t.mistyped },
            ]}
          />
        </Form.Item>
      )}
      <Form.Item name="code" label={t.code}>
        <Input
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          placeholder={t.codeHint}
          className="number"
        />
      </Form.Item>
      <div role="status" className="finding-after">
        {finding && (
          <CodeFinding typed={code} finding={finding} take={(hint) => form.setFieldValue('code', hint)} />
        )}
      </div>
      {isReasonWanted && (
        <Form.Item name="codeReason" label={t.codeReason}>
          <Input maxLength={200} placeholder={t.codeReasonHint} />
        </Form.Item>
      )}
    </>
  );
}

function SameNames({ firms }: { firms: readonly { id: string; name: string }[] }) {
  const t = useWords(FORM);
  return (
    <div role="status" className="finding">
      <Mark tone="warn">{t.sameNames}</Mark>{' '}
      {firms.map(({ id, name }) => (
        <Link key={id} to={`/enterprises/${id}`} target="_blank">
          {name}
        </Link>
      ))}
    </div>
  );
}
