import type { BrowserContextOptions } from 'playwright-core';

export type Size = 'desk' | 'phone';
export type Language = 'zh' | 'en';

/** How somebody looks at Tidu: what they hold, and which language they read. */
export interface Form {
  size: Size;
  language: Language;
}

export const SCREENS: Record<Size, BrowserContextOptions> = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

export const FORMS: readonly Form[] = [
  { size: 'desk', language: 'zh' },
  { size: 'desk', language: 'en' },
  { size: 'phone', language: 'zh' },
  { size: 'phone', language: 'en' },
];

export const nameOf = ({ size, language }: Form): string => `${size}-${language}`;
