import { Button } from 'antd';
import { Link, isRouteErrorResponse, useRouteError } from 'react-router';
import { Page } from '../kit/page';
import { PROBLEM } from '../kit/problem.words';
import { Plate } from '../kit/states';
import { useWords } from '../language/words';

/** In place of a page that broke, or that does not exist. */
export function Broken() {
  const t = useWords(PROBLEM);
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NoPage />;
  return (
    <Page title={t.brokenTitle}>
      <Plate title={t.broken} action={<Button onClick={() => window.location.reload()}>{t.reload}</Button>} />
    </Page>
  );
}

export function NoPage() {
  const t = useWords(PROBLEM);
  return (
    <Page title={t.notFoundTitle}>
      <Plate title={t.noPage} action={<Link to="/">{t.home}</Link>} />
    </Page>
  );
}
