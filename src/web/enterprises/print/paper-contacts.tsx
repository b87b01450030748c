import { $api } from '../../api/query';
import { Section } from '../../kit/page';
import { useWords } from '../../language/words';
import { PAPER } from './print.words';

const MOST = 3;

/** Whom to ask for; numbers stay masked, for a sheet of paper may lie anywhere. */
export function PaperContacts({ id }: { id: string }) {
  const t = useWords(PAPER);
  const params = { path: { id } };
  const { data } = $api.useQuery('get', '/api/v1/enterprises/{id}/contacts', { params });
  return (
    <Section title={t.contacts}>
      {data?.items.length === 0 && <p className="soft">{t.noContacts}</p>}
      <ul className="plain-list paper-contacts">
        {data?.items.slice(0, MOST).map((contact) => (
          <li key={contact.id}>
            <strong>{contact.name}</strong> {contact.title} <span className="number">{contact.phone}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
