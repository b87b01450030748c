import { SetMetadata } from '@nestjs/common';

export const ELEVATED = 'elevated';
export const BEFORE_PASSWORD_CHANGE = 'before-password-change';

/** Only within minutes after the password was confirmed again, and never by token. */
export const Elevated = (): MethodDecorator => SetMetadata(ELEVATED, true);

/** Open even to those who must first change their password. */
export const BeforePasswordChange = (): MethodDecorator => SetMetadata(BEFORE_PASSWORD_CHANGE, true);
