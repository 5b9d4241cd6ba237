import { type Dispatcher, request as send } from 'undici';
import { tooLarge } from '../problem.ts';
import type { Answer } from './answer.ts';
import { explain, type TimeLimits } from './failures.ts';

/** How much is read of the body of a redirect or an error; it only matters where answers are saved. */
const ASIDE_BYTES = 256 * 1024;

interface Terms {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: TimeLimits;
  readonly maxBytes: number;
  /** Whether a longer body is cut off there instead of refused. */
  readonly cut: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends one GET request and reads the answer whole.
 * @throws InputProblem timeout, network_error, too_large, blocked_address
 */
export async function request(dispatcher: Dispatcher, url: URL, terms: Terms): Promise<Answer> {
  const late = AbortSignal.timeout(terms.limits.timeout);
  try {
    const { statusCode, headers, body } = await send(url, {
      dispatcher,
      headers: terms.headers,
      signal: terms.signal ? AbortSignal.any([late, terms.signal]) : late,
    });
    const good = statusCode >= 200 && statusCode < 300;
    const wanted = good && !terms.cut;
    const announced = Number(headers['content-length']);
    if (wanted && announced > terms.maxBytes) {
      body.on('error', () => {}).destroy();
      throw tooLarge(terms.maxBytes);
    }
    return {
      url,
      status: statusCode,
      headers,
      body: await collect(body, good ? terms.maxBytes : ASIDE_BYTES, wanted),
      requestHeaders: terms.headers,
      date: Date.now(),
    };
  } catch (error) {
    throw explain(error, terms.limits);
  }
}

async function collect(body: AsyncIterable<Buffer>, maxBytes: number, wanted: boolean): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      size += part.length;
      if (size > maxBytes) {
        if (wanted) throw tooLarge(maxBytes);
        break;
      }
      parts.push(part);
    }
  } catch (error) {
    if (wanted) throw error;
  }
  return Buffer.concat(parts);
}
