/**
 * Whether a page that sends `origin` is one of ours. PUBLIC_URL says where we are; somebody who came by another name of
 * the same server (localhost for 127.0.0.1) sends that name as both Origin and Host, and a cookie belongs to one host.
 */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string): boolean {
  const own = new URL(publicUrl);
  if (origin === own.origin) return true;
  if (!URL.canParse(origin) || host === undefined || host.toLowerCase() === own.host) return false;
  const sender = new URL(origin);
  return sender.protocol === own.protocol && sender.host === host.toLowerCase();
}
