import { LinkButton } from '../../kit/link-button';
import { Page } from '../../kit/page';
import { QueryTable } from '../../kit/query-table';
import { Plate } from '../../kit/states';
import { useUrl } from '../../kit/use-url';
import { useWords } from '../../language/words';
import { useMay } from '../../session/session';
import '../enterprises.css';
import { useRegisterColumns } from './register-columns';
import { RegisterFilters } from './register-filters';
import { REGISTER } from './register.words';
import { useRegister } from './use-register';

/** Every enterprise of the district; basics for all staff, so that nobody enters one twice. */
export default function RegisterPage() {
  const t = useWords(REGISTER);
  const may = useMay();
  const query = useRegister();
  const columns = useRegisterColumns();
  const q = useUrl().one('q');
  const mayAdd = may('enterprise.write');
  const add = mayAdd && <LinkButton to="/enterprises/new">{t.add}</LinkButton>;
  // Whoever searched for it in vain need not type it again.
  const addSought = mayAdd && (
    <LinkButton to={q ? `/enterprises/new?name=${encodeURIComponent(q)}` : '/enterprises/new'}>
      {t.add}
    </LinkButton>
  );
  return (
    <Page title={t.title} actions={add}>
      <RegisterFilters />
      <QueryTable
        caption={t.title}
        columns={columns}
        rowKey={({ id }) => id}
        query={query}
        rowTone={({ inScope }) => (inScope ? undefined : 'quiet')}
        empty={<Plate title={t.none} about={t.noneAbout} action={addSought} />}
      />
    </Page>
  );
}
