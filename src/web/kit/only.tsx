import type { ReactNode } from 'react';
import { Refused } from '../api/problem';
import { useMay, type Act } from '../session/session';
import { Failed } from './problem';

const NOT_YOURS = new Refused({ code: 'CLIENT.NOT_YOURS', status: 403 });

/** A page for those who may do something; whoever comes by its address without it is told so at once. */
export function Only({ act, children }: { act: Act; children: ReactNode }) {
  const may = useMay();
  return may(act) ? <>{children}</> : <Failed error={NOT_YOURS} />;
}
