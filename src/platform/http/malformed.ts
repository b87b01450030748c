import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ErrorKind, INPUT_INVALID, NOT_FOUND, Refusal, errorKind } from '../errors';
import { newId } from '../ids';
import { problemOf } from './problem';

export const HEADERS_TOO_LARGE = errorKind(
  'INPUT.HEADERS_TOO_LARGE',
  431,
  '地址或请求头过长，请缩短后重试。',
  'The address or the headers are too long; shorten them.',
);
export const TOO_SLOW = errorKind(
  'INPUT.TOO_SLOW',
  408,
  '请求没有及时发完，请重试。',
  'The request did not arrive in time; send it again.',
);

/** An address that cannot be decoded, or a part too long for any id, names nothing. No route has been found yet. */
export function answerMalformed(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  const language = request.headers['accept-language'] ?? 'zh';
  void reply
    .status(NOT_FOUND.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('x-request-id', request.id)
    .send(problemOf(new Refusal(NOT_FOUND), request.id, language));
}

/** What Node could not even read as HTTP: there is only the socket to answer on. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const kind = kindOf(error);
  const body = JSON.stringify(problemOf(new Refusal(kind), newId(), 'zh'));
  const head = [
    `HTTP/1.1 ${kind.status} ${STATUS_CODES[kind.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function kindOf({ code }: NodeJS.ErrnoException): ErrorKind {
  if (code === 'HPE_HEADER_OVERFLOW') return HEADERS_TOO_LARGE;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? TOO_SLOW : INPUT_INVALID;
}
