import {
  FlagField,
  IdField,
  InstantField,
  ObjectField,
  TextField,
  WholeField,
} from '../../platform/http/fields';
import { EMAIL, PHONE } from './contact.rules';

const MAYBE = { optional: true, nullable: true } as const;
const NAME = { max: 60, example: '沈一舟' } as const;
const TITLE = { max: 60, example: '总经理' } as const;
const NOTE = { max: 500 } as const;
const PHONE_FIELD = { max: 40, pattern: PHONE, example: '13800005678' } as const;
const EMAIL_FIELD = { max: 254, pattern: EMAIL, example: 'shen@example.com' } as const;
const VERSION = { min: 1, max: 2 ** 31 - 1, about: 'The version that you saw.' } as const;

/** Phone and e-mail are masked; `reveal` shows them. */
export class ContactView {
  @IdField() id: string;
  @IdField() enterpriseId: string;
  @TextField(NAME) name: string;
  @TextField({ ...TITLE, nullable: true }) title: string | null;
  @TextField({ max: 40, nullable: true, example: '138****5678' }) phone: string | null;
  @TextField({ max: 254, nullable: true, example: 's***@example.com' }) email: string | null;
  @FlagField({ about: 'The one to ring first.' }) primary: boolean;
  @TextField({ ...NOTE, nullable: true }) note: string | null;
  @InstantField() updatedAt: string;
  @InstantField({ nullable: true }) withdrawnAt: string | null;
  @WholeField({ min: 1, max: 2 ** 31 - 1 }) version: number;
}

/** The primary one first; withdrawn ones are left out. */
export class ContactList {
  @ObjectField(() => ContactView, { each: true }) items: ContactView[];
}

export class AddContact {
  @TextField(NAME) name: string;
  @TextField({ ...TITLE, ...MAYBE }) title?: string | null;
  @TextField({ ...PHONE_FIELD, ...MAYBE }) phone?: string | null;
  @TextField({ ...EMAIL_FIELD, ...MAYBE }) email?: string | null;
  @FlagField({ optional: true, about: 'The first contact is, unless told otherwise.' }) primary?: boolean;
  @TextField({ ...NOTE, ...MAYBE }) note?: string | null;
}

export class AmendContact {
  @WholeField(VERSION) version: number;
  @TextField({ ...NAME, optional: true }) name?: string;
  @TextField({ ...TITLE, ...MAYBE }) title?: string | null;
  @TextField({ ...PHONE_FIELD, ...MAYBE }) phone?: string | null;
  @TextField({ ...EMAIL_FIELD, ...MAYBE }) email?: string | null;
  @FlagField({ optional: true }) primary?: boolean;
  @TextField({ ...NOTE, ...MAYBE }) note?: string | null;
}

export class WithdrawContact {
  @WholeField(VERSION) version: number;
  @TextField({ max: 200, ...MAYBE, example: '已离职' }) reason?: string | null;
}

export class RevealContact {
  @TextField({
    max: 200,
    optional: true,
    about: 'Needed unless the enterprise is assigned to you.',
    example: '邀请参加座谈会',
  })
  reason?: string;
}

export class RevealedContact {
  @IdField() id: string;
  @TextField({ max: 40, nullable: true, example: '13800005678' }) phone: string | null;
  @TextField({ max: 254, nullable: true, example: 'shen@example.com' }) email: string | null;
}
