import type { components } from '../../api/schema';

export type Contact = components['schemas']['ContactView'];

/** What a phone dials: digits, the plus of a country, and an extension after a pause. */
export function telOf(phone: string): string {
  const [number, extension] = phone.split('转');
  const plus = number.trim().startsWith('+') ? '+' : '';
  const digits = number.replace(/\D/g, '');
  return `tel:${plus}${digits}${extension ? `,${extension.replace(/\D/g, '')}` : ''}`;
}
