import { createHash } from 'node:crypto';
import type { Claim } from '../schema.ts';
import type { Document } from '../text/document.ts';
import type { CutMention, DraftClaim, TokenRange } from '../types.ts';

/** The fields of a claim that other stages fill. */
export type Labels = Pick<Claim, 'status' | 'time' | 'method' | 'attributed_to' | 'dates'>;

/** Words and their offsets in code points. */
export interface Receipt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Turns UTF-16 offsets of a text into offsets in code points. */
export function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const map = new Int32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    map[i] = points;
    const c = text.charCodeAt(i);
    const low = text.charCodeAt(i + 1);
    if (!(c >= 0xd800 && c <= 0xdbff && low >= 0xdc00 && low <= 0xdfff)) points++;
  }
  map[text.length] = points;
  return (offset) => map[offset] as number;
}

/** Makes receipts of token ranges and character spans of one text. */
export class Receipts {
  private readonly doc: Document;
  private readonly point: (offset: number) => number;

  constructor(doc: Document) {
    this.doc = doc;
    this.point = codePoints(doc.text);
  }

  ofTokens(range: TokenRange): Receipt {
    return this.ofChars(this.doc.start[range[0]] as number, this.doc.end[range[1] - 1] as number);
  }

  ofChars(start: number, end: number): Receipt {
    return { text: this.doc.text.slice(start, end), start: this.point(start), end: this.point(end) };
  }
}

/** The record of one claim. `id` is made of what the claim says, so that it is the same on every run. */
export function claimRecord(
  receipts: Receipts,
  doc: Document,
  draft: DraftClaim,
  parts: {
    labels: Labels;
    roles: Claim['roles'];
    locations: Claim['locations'];
    rationale: Claim['rationale'];
    percentOf: 'workforce' | 'unit';
  },
): Claim {
  const { quantity: q, percent: p, employer } = draft;
  const firsts: CutMention[] = [];
  for (const m of evidenceOrder(doc, draft))
    if (firsts.length < 4 && !firsts.some((f) => f.sentence === m.sentence)) firsts.push(m);
  const claim: Omit<Claim, 'id'> = {
    kind: employer.kind,
    main: draft.main,
    company:
      employer.name && employer.mention
        ? { name: employer.name, ...receipts.ofTokens(employer.mention) }
        : null,
    count: q
      ? {
          value: q.value,
          low: q.low,
          high: q.high,
          qualifier: q.qualifier,
          vague: q.vague,
          ...receipts.ofTokens([q.from, q.to]),
        }
      : null,
    percent: p
      ? {
          value: p.value,
          low: p.low,
          high: p.high,
          of: parts.percentOf,
          ...receipts.ofTokens([p.from, p.to]),
        }
      : null,
    ...parts.labels,
    part_of: null,
    roles: parts.roles,
    locations: parts.locations,
    rationale: parts.rationale,
    evidence: firsts.map((m) => {
      const s = doc.sentences[m.sentence];
      return { ...receipts.ofChars(s?.start ?? 0, s?.end ?? 0), rule: m.rule };
    }),
  };
  return { id: idOf(claim), ...claim };
}

/** Mentions that state the number before those that only tell of the cut; body before title. */
function evidenceOrder(doc: Document, draft: DraftClaim): CutMention[] {
  const rank = (m: CutMention): number =>
    (m.quantity === draft.quantity && draft.quantity
      ? 0
      : m.percent && m.percent === draft.percent
        ? 0
        : m.quantity || m.percent
          ? 1
          : 2) + (doc.sentences[m.sentence]?.title ? 0.5 : 0);
  return [...draft.cuts].sort((a, b) => rank(a) - rank(b) || a.range[0] - b.range[0]);
}

function idOf(claim: Omit<Claim, 'id'>): string {
  const parts = [
    claim.kind,
    claim.company?.name ?? '',
    claim.count?.value ?? claim.count?.vague ?? `${claim.count?.low}-${claim.count?.high}`,
    claim.percent?.value ?? `${claim.percent?.low}-${claim.percent?.high}`,
    claim.evidence[0]?.start ?? 0,
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}
