import { Section } from '../../kit/page';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { groupedCode } from '../enterprise';
import { DOSSIER } from './dossier.words';
import type { PartProps } from './part-props';

/** What it was called and which codes it had; the search still finds it by all of them. */
export default function HistoryTab({ enterprise: { formerNames = [], codeHistory = [] } }: PartProps) {
  const t = useWords(DOSSIER);
  const say = useDayText();
  return (
    <>
      <Section title={t.formerNames}>
        {formerNames.length === 0 && <p className="soft">{t.noFormerNames}</p>}
        <ul className="plain-list">
          {formerNames.map(({ name, untilDay }) => (
            <li key={name + untilDay}>
              {name} <span className="soft">{t.formerUntil(say.date(untilDay))}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.codes}>
        {codeHistory.length === 0 && <p className="soft">{t.noCodes}</p>}
        <ul className="plain-list">
          {codeHistory.map(({ code, codeReason, recordedAt }) => (
            <li key={recordedAt}>
              <span className="number">{code ? groupedCode(code) : t.codeGone}</span>{' '}
              <span className="soft">{t.codeSince(say.instant(recordedAt))}</span>
              {codeReason && <div className="soft">{t.codeReason(codeReason)}</div>}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
