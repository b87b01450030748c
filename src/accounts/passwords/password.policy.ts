import { FieldError, Refusal, errorKind } from '../../platform/errors';
import { PASSWORD_MIN, PasswordFault, passwordFaults } from './password.rules';

export const PASSWORD_WEAK = errorKind(
  'PASSWORD.WEAK',
  422,
  '新密码不符合要求，请按提示更换。',
  'The new password will not do; see why beside it.',
);

const MESSAGES: Record<PasswordFault, string> = {
  SHORT: `至少 ${PASSWORD_MIN} 个字符 / at least ${PASSWORD_MIN} characters`,
  LONG: '过长 / too long',
  USERNAME: '不能与用户名相同 / must not be the username',
  COMMON: '过于常见 / too common',
  MONOTONOUS: '字符过于单一 / too few different characters',
  SAME: '不能与当前密码相同 / must not be the present one',
};

/** Refuses a weak password, naming everything that speaks against it at `path`. */
export function insistOnPassword(
  next: string,
  about: { username: string; current?: string },
  path = 'next',
): void {
  const errors: FieldError[] = passwordFaults(next, about).map((fault) => ({
    path,
    code: `PASSWORD.${fault}`,
    message: MESSAGES[fault],
  }));
  if (errors.length > 0) throw new Refusal(PASSWORD_WEAK, { errors });
}
