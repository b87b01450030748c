import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { $api } from '../../api/query';
import { Failed } from '../../kit/problem';
import { Loading, Plate } from '../../kit/states';
import { useWords } from '../../language/words';
import { useMay } from '../../session/session';
import type { PartProps } from '../dossier/part-props';
import type { Contact } from './contact';
import { ContactRow } from './contact-row';
import { CONTACTS } from './contacts.words';

const ContactDialog = lazy(() => import('./contact-dialog'));
const WithdrawDialog = lazy(() => import('./withdraw-dialog'));

type Asked = { act: 'add' } | { act: 'edit'; contact: Contact } | { act: 'withdraw'; id: string };

/** Whom to ring there. */
export default function ContactsTab({ enterprise: { id }, isOpen }: PartProps) {
  const t = useWords(CONTACTS);
  const may = useMay();
  const [asked, ask] = useState<Asked>();
  const params = { path: { id } };
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/enterprises/{id}/contacts', { params });
  const mayWrite = isOpen && may('contact.write');
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <Loading />;
  const add = mayWrite && <Button onClick={() => ask({ act: 'add' })}>{t.add}</Button>;
  const leaving = asked?.act === 'withdraw' && data.items.find((contact) => contact.id === asked.id);
  const close = (): void => ask(undefined);
  return (
    <>
      {data.items.length === 0 ? (
        <Plate title={t.none} about={t.noneAbout} action={add} />
      ) : (
        <>
          <ul className="list rows">
            {data.items.map((contact) => (
              <ContactRow
                key={contact.id}
                contact={contact}
                mayReveal={isOpen && may('contact.reveal')}
                edit={mayWrite ? () => ask({ act: 'edit', contact }) : undefined}
                withdraw={mayWrite ? () => ask({ act: 'withdraw', id: contact.id }) : undefined}
              />
            ))}
          </ul>
          {add}
        </>
      )}
      <Suspense fallback={null}>
        {asked?.act === 'add' && <ContactDialog enterpriseId={id} close={close} />}
        {asked?.act === 'edit' && <ContactDialog enterpriseId={id} contact={asked.contact} close={close} />}
        {leaving && <WithdrawDialog contact={leaving} close={close} />}
      </Suspense>
    </>
  );
}
