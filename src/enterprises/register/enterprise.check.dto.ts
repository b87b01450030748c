import { IdField, ObjectField, TextField } from '../../platform/http/fields';

/** A paste may be anything, and that it is no code is an answer. */
const TYPED = 100;
/** Full-width and ligatures may become several characters each. */
const NORMALISED = TYPED * 54;

export class CheckQuery {
  @TextField({ max: TYPED, min: 0, optional: true, example: '杭州西湖涂鸟科技有限公司' }) name?: string;
  @TextField({ max: TYPED, min: 0, optional: true, example: '9133O1O6MAXXXX0O79' }) code?: string;
  @IdField({ optional: true, about: 'The enterprise that is being changed.' }) exceptId?: string;
}

export class SameFirm {
  @IdField() id: string;
  @TextField({ max: 100, example: '杭州西湖涂鸟科技有限公司' }) name: string;
}

export class CodeFaultView {
  @TextField({ max: 40, example: 'CREDIT_CODE.ALPHABET' }) code: string;
  @TextField({ max: 200, about: 'In both languages.' }) message: string;
  @TextField({ max: 18, nullable: true, about: 'What was probably meant: O read as 0, I as 1.' })
  hint: string | null;
  @TextField({ max: 1, nullable: true, about: 'The last character, if the first 17 are right.' })
  expected: string | null;
}

export class CheckedCode {
  @TextField({ max: NORMALISED, example: '9133O1O6MAXXXX0O79', about: 'As it would be kept.' })
  normalised: string;
  @ObjectField(() => CodeFaultView, { each: true, about: 'Empty when it passes; else it takes a reason.' })
  faults: CodeFaultView[];
  @ObjectField(() => SameFirm, { nullable: true, about: 'Who has this code already.' })
  holder: SameFirm | null;
}

export class EnterpriseCheck {
  @ObjectField(() => CheckedCode, { nullable: true, about: 'Null when no code was asked about.' })
  code: CheckedCode | null;
  @ObjectField(() => SameFirm, { each: true, maxItems: 20 }) sameNames: SameFirm[];
}
