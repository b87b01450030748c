import { Button } from 'antd';
import { Mark } from '../../kit/mark';
import { useWords } from '../../language/words';
import type { Contact } from './contact';
import { CONTACTS } from './contacts.words';
import { Reachable } from './reachable';

interface ContactRowProps {
  contact: Contact;
  mayReveal: boolean;
  edit?: () => void;
  withdraw?: () => void;
}

export function ContactRow({ contact, mayReveal, edit, withdraw }: ContactRowProps) {
  const t = useWords(CONTACTS);
  const { name, title, primary, note } = contact;
  return (
    <li className="row">
      <div className="row-main">
        <strong>{name}</strong> {title && <span className="soft">{title}</span>}{' '}
        {primary && <Mark tone="brand">{t.primary}</Mark>}
        <Reachable contact={contact} mayReveal={mayReveal} />
        {note && <div className="soft">{note}</div>}
      </div>
      <div className="row-acts">
        {edit && (
          <Button aria-label={t.editOf(name)} onClick={edit}>
            {t.edit}
          </Button>
        )}
        {withdraw && (
          <Button aria-label={t.withdrawOf(name)} onClick={withdraw}>
            {t.withdraw}
          </Button>
        )}
      </div>
    </li>
  );
}
