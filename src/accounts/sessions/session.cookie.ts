import type { FastifyReply } from 'fastify';

export const SESSION_COOKIE = 'tidu_session';

/** Without an age: offices share computers, and closing the browser should be enough there. */
function optionsFor(publicUrl: string): { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean } {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: publicUrl.startsWith('https:') };
}

export function giveCookie(reply: FastifyReply, secret: string, publicUrl: string): void {
  void reply.setCookie(SESSION_COOKIE, secret, optionsFor(publicUrl));
}

export function takeCookie(reply: FastifyReply, publicUrl: string): void {
  void reply.clearCookie(SESSION_COOKIE, optionsFor(publicUrl));
}
