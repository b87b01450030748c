import { Changes } from '../../kit/changes';
import { useWords } from '../../language/words';
import type { EnterpriseValues } from './enterprise-values';
import { FORM } from './form.words';
import { useValueText } from './use-value-text';

export interface Stale {
  before: EnterpriseValues;
  now: EnterpriseValues;
  theirs: (keyof EnterpriseValues)[];
  both: (keyof EnterpriseValues)[];
}

/** What somebody else has saved meanwhile, and what became of one's own typing. */
export function StaleNotice({ stale: { before, now, theirs, both } }: { stale: Stale }) {
  const t = useWords(FORM);
  const say = useValueText();
  return (
    <div className="question" role="alert">
      <p>
        <strong>{t.staleTitle}</strong>
      </p>
      <p>{t.stale}</p>
      {theirs.length > 0 && (
        <Changes
          caption={t.staleTitle}
          was={t.wasYours}
          is={t.isNow}
          changes={theirs.map((field) => ({
            key: field,
            label: say.label(field),
            before: say.value(field, before),
            after: say.value(field, now),
          }))}
        />
      )}
      {both.length > 0 && <p>{t.staleBoth(both.map(say.label).join('、'))}</p>}
    </div>
  );
}
