import { Platform1000000000001 } from './0001-platform';
import { Audit1000000000002 } from './0002-audit';
import { Accounts1000000000003 } from './0003-accounts';
import { Enterprises1000000000004 } from './0004-enterprises';
import { Reminders1000000000005 } from './0005-reminders';
import { Visits1000000000006 } from './0006-visits';
import { Views1000000000007 } from './0007-views';

/** In order. TypeORM takes the number at the end of each class name as its time stamp. */
export const migrations = {
  Platform1000000000001,
  Audit1000000000002,
  Accounts1000000000003,
  Enterprises1000000000004,
  Reminders1000000000005,
  Visits1000000000006,
  Views1000000000007,
};
