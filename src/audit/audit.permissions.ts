import { Injectable } from '@nestjs/common';

export type MayDo = (roles: readonly string[], act: string) => boolean;

/** Accounts knows who may do what, and audit may not import it: it is told at the start. Until then nobody may. */
@Injectable()
export class AuditPermissions {
  mayDo: MayDo = () => false;
}
