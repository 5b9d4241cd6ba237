import { InputProblem } from '../../errors.ts';
import type { HttpOptions } from '../options.ts';
import { oneLine, systemCode } from '../problem.ts';

/** A page that is gone, or whose server is: an archive may still have it. */
export class Unreachable extends InputProblem {}

/** A connection that broke or was not made, though it may be the next time. */
export class BrokenConnection extends Unreachable {}

/** The time limits of requests, in milliseconds. */
export type TimeLimits = Pick<HttpOptions, 'connectTimeout' | 'headersTimeout' | 'bodyTimeout' | 'timeout'>;

/** Which limit was passed, and what did not come within it. */
const TIMEOUTS: Readonly<Record<string, readonly [what: string, limit: keyof TimeLimits]>> = {
  ETIMEDOUT: ['No connection', 'connectTimeout'],
  UND_ERR_CONNECT_TIMEOUT: ['No connection', 'connectTimeout'],
  UND_ERR_HEADERS_TIMEOUT: ['No answer', 'headersTimeout'],
  UND_ERR_BODY_TIMEOUT: ['Nothing more of the page', 'bodyTimeout'],
  TimeoutError: ['No full answer', 'timeout'],
};
const PASSING = new Set(['ECONNRESET', 'EPIPE', 'EAI_AGAIN', 'UND_ERR_SOCKET']);
const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name of the server is unknown',
  EAI_AGAIN: 'the name of the server cannot be looked up',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the connection broke',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_SOCKET: 'the connection broke',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too long',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate is self-signed",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate cannot be verified",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name",
};

/** What broke a fetch, as a problem. */
export function explain(thrown: unknown, limits: TimeLimits): InputProblem {
  const error = cause(thrown);
  if (error instanceof InputProblem) return error;
  const code = systemCode(error) ?? '';
  const late = TIMEOUTS[code] ?? (error instanceof Error ? TIMEOUTS[error.name] : undefined);
  if (late !== undefined) {
    const [what, limit] = late;
    return new Unreachable(
      'timeout',
      `${what} within ${limits[limit] / 1000} s; try again later or raise --timeout.`,
    );
  }
  const what = WORDS[code] ?? oneLine(error instanceof Error ? error.message : String(error));
  const Kind = PASSING.has(code) ? BrokenConnection : Unreachable;
  return new Kind('network_error', `It cannot be fetched: ${what}; check the address and the connection.`);
}

/** Where all addresses of a name were tried, the first failure stands for them. */
function cause(thrown: unknown): unknown {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return thrown.errors[0];
  return thrown;
}

/** The problem with an answer that is no page. */
export function statusProblem(status: number): InputProblem {
  const what =
    status === 404 || status === 410
      ? 'the page is gone; check the address, or try --archived'
      : status === 401 || status === 403
        ? 'reading it is refused; save the page in a browser and read that file'
        : status === 429
          ? 'it wants fewer requests; try again later'
          : status >= 500
            ? 'it has a fault; try again later'
            : 'open the address in a browser and check it';
  const Kind = status === 404 || status === 410 || status >= 500 ? Unreachable : InputProblem;
  return new Kind('http_error', `The server answers ${status}: ${what}.`);
}
