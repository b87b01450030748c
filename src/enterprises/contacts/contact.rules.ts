import { errorKind } from '../../platform/errors';

export const REASON_NEEDED = errorKind(
  'CONTACT.REASON_NEEDED',
  422,
  '查看非本人结对企业的完整号码，请填写原因。',
  'Give a reason to see the number at an enterprise that is not assigned to you.',
);

/** Digits with the marks people write between them, and an extension: `0571-8888 6666 转 801`. */
export const PHONE = /^\+?[0-9（）()\-\s]{5,24}(转\s?[0-9]{1,6})?$/;
export const EMAIL = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}$/;

/** 138****5678; of a short number only the end, of an extension nothing. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/^\+86/, '').split('转')[0].replace(/\D/g, '');
  if (digits.length >= 11) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return digits.length >= 7 ? `****${digits.slice(-4)}` : '****';
}

/** The first letter and the domain. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${Array.from(email)[0]}***${email.slice(at)}`;
}

/** Personal data as lists, logs and the audit trail show it. */
export function masked<C extends { phone?: string | null; email?: string | null }>(contact: C): C {
  const { phone, email } = contact;
  return {
    ...contact,
    ...(phone ? { phone: maskPhone(phone) } : {}),
    ...(email ? { email: maskEmail(email) } : {}),
  };
}
