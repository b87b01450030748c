import { $api } from '../../api/query';
import { Section } from '../../kit/page';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { PAPER } from './print.words';

const MOST = 4;

/** What was promised and is not kept yet: the first thing that they will ask about. */
export function PaperPromises({ id }: { id: string }) {
  const t = useWords(PAPER);
  const say = useDayText();
  const params = { query: { enterpriseId: [id] } };
  const { data } = $api.useQuery('get', '/api/v1/visits/promises', { params });
  const promises = data?.items ?? [];
  return (
    <Section title={t.promises}>
      {data && promises.length === 0 && <p className="soft">{t.noPromises}</p>}
      <ul className="plain-list paper-lines">
        {promises.slice(0, MOST).map(({ id: promise, day, reason, recipient }) => (
          <li key={promise}>
            <span className="soft">
              {say.fullDate(day)} {recipient.name}
            </span>
            <span className="paper-clamp">{reason}</span>
          </li>
        ))}
      </ul>
      {promises.length > MOST && <p className="soft">{t.more(promises.length - MOST)}</p>}
    </Section>
  );
}
