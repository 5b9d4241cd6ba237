import type { Document } from '../text/document.ts';
import type { DraftClaim } from '../types.ts';
import type { Labels } from './record.ts';

/** Status, time, method, attribution and dates of a claim. */
export function labelsOf(doc: Document, draft: DraftClaim, _published: string | null): Labels {
  const cut = draft.cuts[0]!;
  const s = doc.sentences[cut.sentence]!;
  const words = doc.text.slice(s.start, s.end).toLowerCase();
  const past = /\b(?:last year|earlier this year|in 20\d\d|previously|already)\b/.test(words);
  return {
    status: /\b(?:may|could|might|considering|at risk)\b/.test(words)
      ? 'possible'
      : past
        ? 'completed'
        : 'announced',
    time: past ? 'past' : 'current',
    method: /furlough/.test(words) ? 'furlough' : /voluntary|buyout/.test(words) ? 'buyout' : 'job_cut',
    attributed_to: { type: 'company', name: null },
    dates: { announced: null, effective: null },
  };
}
