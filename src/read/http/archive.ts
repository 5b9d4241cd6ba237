import { InputProblem } from '../../errors.ts';
import type { ArchivedCopy } from '../../types.ts';
import type { Fetched } from './fetcher.ts';

/** What is known of an archive's copy before it is fetched. */
interface Snapshot {
  /** The copy as it was captured, without the archive's own banner and links. */
  readonly raw: string;
  readonly copy: ArchivedCopy;
}

/**
 * The newest good copy of a page in the Wayback Machine, by its availability interface
 * (https://archive.org/help/wayback_api.php).
 * @param api the address of that interface
 * @returns null where the archive has none
 * @throws InputProblem where the archive cannot be asked, or its copy cannot be fetched
 */
export async function archivedPage(
  address: string,
  api: string,
  get: (address: string) => Promise<Fetched>,
): Promise<{ fetched: Fetched; copy: ArchivedCopy } | null> {
  const query = new URL(api);
  query.searchParams.set('url', address);
  const snapshot = parseAvailability((await get(query.href)).body.toString('utf8'));
  if (snapshot === null) return null;
  const fetched = await get(snapshot.raw);
  // The archive redirects to the capture that it really has.
  const captured = instant(/\/web\/(\d{14})/.exec(fetched.url)?.[1] ?? '') ?? snapshot.copy.captured;
  const url = fetched.url.replace(/(\/web\/\d{14})id_\//, '$1/');
  return { fetched: { ...fetched, url: address }, copy: { url, captured } };
}

function parseAvailability(json: string): Snapshot | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputProblem(
      'http_error',
      'The Internet Archive does not answer as it should; try again later.',
    );
  }
  const closest = field(field(value, 'archived_snapshots'), 'closest');
  const url = field(closest, 'url');
  const captured = instant(String(field(closest, 'timestamp') ?? ''));
  if (field(closest, 'available') !== true || typeof url !== 'string' || captured === null) return null;
  const copy = url.replace(/^http:\/\/web\.archive\.org\//, 'https://web.archive.org/');
  return { raw: copy.replace(/(\/web\/\d{14})\//, '$1id_/'), copy: { url: copy, captured } };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** "20251028140305" as an ISO 8601 instant in UTC, or null. */
function instant(stamp: string): string | null {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
