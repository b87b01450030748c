import { DayField, IdField, InstantField, ObjectField, TextField } from '../../platform/http/fields';

export class IssueToken {
  @TextField({ max: 60, example: '数据平台每日同步', about: 'What it is for.' }) name: string;
  @DayField({ optional: true, nullable: true, about: 'The last day on which it works.' }) expiresOn?:
    string | null;
}

export class TokenView {
  @IdField() id: string;
  @TextField({ max: 60 }) name: string;
  @InstantField() createdAt: string;
  @DayField({ nullable: true }) expiresOn: string | null;
  @InstantField({ nullable: true, about: 'To the minute.' }) lastUsedAt: string | null;
  @InstantField({ nullable: true }) revokedAt: string | null;
}

export class TokenList {
  @ObjectField(() => TokenView, { each: true }) items: TokenView[];
}

export class IssuedToken {
  @TextField({ max: 100, about: 'Shown this once. Send it as `Authorization: Bearer …`.' }) secret: string;
  @ObjectField(() => TokenView) token: TokenView;
}
