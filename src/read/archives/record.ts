import type { ProblemPage } from '../../types.ts';
import type { Kind } from '../sniff.ts';

/** One record of an archive as it lies there: the bytes of one page, neither decoded nor parsed. */
export interface RawRecord {
  /** Path of the file, then "#" and the record's number or name in it. Unique within a run. */
  readonly source: string;
  /** The archive's own name for the record. */
  readonly id?: string | undefined;
  /** What the bytes are: one JSON object, or a document; for `page` they have to be looked at. */
  readonly kind: 'json' | 'page' | DocumentKind;
  readonly bytes: Buffer;
  readonly url: string | null;
  /** The charset that a server named. */
  readonly charset: string | null;
  /** The content encodings that a server named; the bytes are still in them. */
  readonly encodings: string | null;
  /** When the archive took the page: the last day that had begun anywhere, as an ISO date. */
  readonly captured?: string | undefined;
}

/** Kinds of documents that are one page. */
export type DocumentKind = Exclude<Kind, 'list' | 'jsonl' | 'json'>;

/** Whole lines of JSON Lines, one after the other: each is a record, named after its source and number. */
export interface LineBlock {
  /** The file's name; that of a record has "#" and the line's number behind it. */
  readonly source: string;
  /** Number of the first line; the lines of a file count from 1. */
  readonly first: number;
  readonly lines: number;
  /** Ends with a line feed, but for the last line of a file. */
  readonly bytes: Buffer;
}

/** Whole records of a WARC file, one after the other; what is in them a worker reads. */
export interface WarcBlock {
  /** The file's name; that of a record has "#" and the record's number behind it. */
  readonly source: string;
  /** Number of the first record; all records of a file count from 1, also those that are no pages. */
  readonly first: number;
  /** Where each record ends in the bytes. */
  readonly ends: readonly number[];
  /** Each record is a gzip member of its own, and still compressed. */
  readonly packed: boolean;
  readonly bytes: Buffer;
}

/** What a reader of archives yields: records, or what went wrong with one or with a whole file. */
export type Found = RawRecord | LineBlock | WarcBlock | ProblemPage;

/** How archives are read. */
export interface ArchiveOptions {
  /** Largest single record, in bytes; a larger one is a problem, and the next one is read. */
  readonly maxBytes: number;
  /** Columns of CSV, TSV and Parquet; guessed where undefined. */
  readonly textColumn?: string | undefined;
  readonly idColumn?: string | undefined;
  /** Called for a record that is no page (a picture, a redirect, a request). */
  readonly onSkipped: () => void;
  /** Called with the number of bytes read from a file, as they lie there. */
  readonly onBytes: (bytes: number) => void;
}

/** A record of which only the bytes are known. */
export const rawRecord = (source: string, kind: RawRecord['kind'], bytes: Buffer): RawRecord => ({
  source,
  kind,
  bytes,
  url: null,
  charset: null,
  encodings: null,
});
