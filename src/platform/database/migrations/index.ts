import { Platform1000000000001 } from './0001-platform';
import { Audit1000000000002 } from './0002-audit';

/** In order. TypeORM takes the number at the end of each class name as its time stamp. */
export const migrations = { Platform1000000000001, Audit1000000000002 };
