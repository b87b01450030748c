import {
  ChoiceField,
  DayField,
  IdField,
  InstantField,
  ObjectField,
  TextField,
  WholeField,
} from '../../platform/http/fields';
import { ASSIGNMENT_ROLES, AssignmentRole } from './assignment.rules';

const VERSION = { min: 1, max: 2 ** 31 - 1 } as const;
const REASON = { max: 200, example: '登记有误' } as const;

export class AssignmentView {
  @IdField() id: string;
  @IdField() enterpriseId: string;
  @IdField() officerId: string;
  @TextField({ max: 60, example: '周岚' }) officerName: string;
  @ChoiceField(ASSIGNMENT_ROLES) role: AssignmentRole;
  @DayField() fromDay: string;
  @DayField({ nullable: true, about: 'The last day; null until further notice.' }) toDay: string | null;
  @InstantField({ nullable: true }) withdrawnAt: string | null;
  @TextField({ ...REASON, nullable: true }) withdrawReason: string | null;
  @WholeField(VERSION) version: number;
}

/** The latest first, withdrawn ones too. */
export class AssignmentList {
  @ObjectField(() => AssignmentView, { each: true }) items: AssignmentView[];
}

export class ChangeOfficer {
  @IdField() officerId: string;
  @DayField({ optional: true, about: 'Today unless given.' }) fromDay?: string;
}

export class AddAssignment extends ChangeOfficer {
  @ChoiceField(ASSIGNMENT_ROLES) role: AssignmentRole;
  @DayField({ optional: true, nullable: true, about: 'The last day; none until further notice.' }) toDay?:
    string | null;
}

export class EndPeriod {
  @WholeField({ ...VERSION, about: 'The version that you saw.' }) version: number;
  @DayField({ about: 'The last day.' }) toDay: string;
}

export class Withdraw {
  @WholeField({ ...VERSION, about: 'The version that you saw.' }) version: number;
  @TextField(REASON) reason: string;
}
