import { Button } from 'antd';
import { Section } from '../../kit/page';
import { copy } from '../../kit/copy';
import { showToast } from '../../kit/toast-store';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import { RECORD } from './record.words';

/** The sentence for the report, copied with one tap. */
export function ReportText({ text }: { text: string }) {
  const t = useWords(RECORD);
  const toast = useToast();
  const take = async (): Promise<void> => {
    if (await copy(text)) toast.done(t.copied);
    else showToast({ tone: 'bad', text: t.copyFailed, seconds: 6 });
  };
  return (
    <Section
      title={t.text}
      actions={
        <Button type="primary" onClick={() => void take()}>
          {t.copy}
        </Button>
      }
    >
      <p className="report-text">{text}</p>
    </Section>
  );
}
