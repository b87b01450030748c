import { Button } from 'antd';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Failed } from '../kit/problem';
import { PROBLEM } from '../kit/problem.words';
import { Plate } from '../kit/states';
import { useWords } from '../language/words';
import { Refused } from '../api/problem';

/** In place of a page that broke, or that does not exist. */
export function Broken() {
  const t = useWords(PROBLEM);
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404)
    return <Failed error={new Refused({ code: 'CLIENT.NO_PAGE', status: 404 })} />;
  return (
    <Plate title={t.broken} action={<Button onClick={() => window.location.reload()}>{t.reload}</Button>} />
  );
}

export function NoPage() {
  return <Failed error={new Refused({ code: 'CLIENT.NO_PAGE', status: 404 })} />;
}
