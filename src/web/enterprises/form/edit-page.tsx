import { Page } from '../../kit/page';
import { Failed } from '../../kit/problem';
import { Loading, Plate } from '../../kit/states';
import { useWords } from '../../language/words';
import { DOSSIER } from '../dossier/dossier.words';
import { useDossier } from '../dossier/use-dossier';
import '../enterprises.css';
import { EditForm } from './edit-form';
import { FORM } from './form.words';

/** What is told of an enterprise, changed. */
export default function EditPage() {
  const t = useWords(FORM);
  const d = useWords(DOSSIER);
  const { data, error, refetch } = useDossier();
  if (!data)
    return (
      <Page title={t.editTitle}>
        {error ? <Failed error={error} retry={refetch} /> : <Loading rows={8} />}
      </Page>
    );
  return (
    <Page title={t.editTitle} about={data.name}>
      {data.inScope ? (
        <EditForm key={data.id} enterprise={data} />
      ) : (
        <Plate title={d.outsideTitle} about={d.outside} />
      )}
    </Page>
  );
}
