import { Form, Input, Select } from 'antd';
import { useWords } from '../../language/words';
import { choicesOf } from '../choices';
import { METRIC_ORDER, METRICS_KEPT, typedOf, type Metric } from './figure';
import { FIGURES, SOURCES } from './figures.words';
import { useFigureText } from './use-figure-text';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** The period, the source, and a field for each metric that tells what stands there now. */
export function EnterFields({ now }: { now: ReadonlyMap<Metric, number> }) {
  const t = useWords(FIGURES);
  const sources = useWords(SOURCES);
  const say = useFigureText();
  const check = useCheck();
  const months = [
    { value: '', label: t.wholeYear },
    ...MONTHS.map((month) => ({ value: String(month).padStart(2, '0'), label: t.throughMonth(month) })),
  ];
  return (
    <>
      <div className="form-row">
        <Form.Item
          name="year"
          label={t.yearField}
          rules={[{ required: true, pattern: /^\d{4}$/, message: t.notYear }]}
        >
          <Input inputMode="numeric" maxLength={4} />
        </Form.Item>
        <Form.Item name="month" label={t.monthField}>
          <Select options={months} popupMatchSelectWidth={false} />
        </Form.Item>
        <Form.Item name="source" label={t.source}>
          <Select options={choicesOf(sources)} />
        </Form.Item>
      </div>
      <div className="form-row">
        {METRIC_ORDER.map((metric) => (
          <Form.Item
            key={metric}
            name={['values', metric]}
            label={say.metric(metric)}
            extra={now.has(metric) ? t.now(say.value(metric, now.get(metric) as number)) : undefined}
            rules={[{ validator: (_, text: string | undefined) => check(metric, text) }]}
          >
            <Input
              inputMode={METRICS_KEPT[metric].signed ? 'text' : 'decimal'}
              maxLength={24}
              autoComplete="off"
              className="number"
            />
          </Form.Item>
        ))}
      </div>
      <Form.Item name="note" label={t.note}>
        <Input maxLength={200} placeholder={t.noteHint} />
      </Form.Item>
    </>
  );
}

function useCheck(): (metric: Metric, text: string | undefined) => Promise<void> {
  const t = useWords(FIGURES);
  const problems = { format: t.notNumber, decimals: t.tooFine, range: t.tooLarge, negative: t.notNegative };
  return async (metric, text) => {
    if (!text?.trim()) return;
    const typed = typedOf(metric, text);
    if (!typed.ok) throw new Error(problems[typed.problem]);
  };
}
