import { InputProblem } from '../../errors.ts';
import { oneLine, systemCode } from '../problem.ts';

const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);
const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name of the server is unknown',
  EAI_AGAIN: 'the name of the server cannot be looked up',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the connection broke',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_SOCKET: 'the connection broke',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is self-signed",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name",
};

/** What broke a fetch, as a problem. @param timeout the longest time for an answer, in milliseconds */
export function explain(error: unknown, timeout: number): InputProblem {
  if (error instanceof InputProblem) return error;
  const code = systemCode(error) ?? '';
  if (TIMEOUTS.has(code) || (error instanceof Error && error.name === 'TimeoutError')) {
    return new InputProblem(
      'timeout',
      `No full answer within ${timeout / 1000} s; try again later or raise --timeout.`,
    );
  }
  const what = WORDS[code] ?? oneLine(error instanceof Error ? error.message : String(error));
  return new InputProblem(
    'network_error',
    `It cannot be fetched: ${what}; check the address and the connection.`,
  );
}
