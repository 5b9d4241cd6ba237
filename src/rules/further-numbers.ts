import { bits } from '../lexicon/classes.ts';
import type { Attachment, Site } from '../text/attached.ts';
import { around } from '../text/attached.ts';
import { is } from '../text/document.ts';
import { readList } from '../text/noun-lists.ts';
import { pattern } from '../text/pattern.ts';

const NUMBERED = pattern(
  '(,|and|;|:|plus|as will|as are|another|with|followed by) (MORE|ADV){0,2} (QTY|PCT) (of (them|those|these|the jobs|the cuts))? (MOD){0,3} ((JOB|PERSON|OCCUPATION|others|more))? (going|coming|to go|to be cut|lost|cut)? (in|at|from|within)',
);
const HIRE = bits('HIRE');

/**
 * The phrases after further numbers in the sentence of a cut: "200 in Leeds, 550 in Hull and 40 at its York
 * depot", "110 in advertising and 70 from the newsroom". Nothing where the numbers are of people hired.
 */
export function furtherNumbers(site: Site): Attachment[] {
  const { doc, sentence, mention } = site;
  if (!mention) return [];
  const [, end] = around(site);
  return NUMBERED.match(doc, sentence).flatMap((m) => {
    if (m.from < mention.range[1] || m.from >= end) return [];
    for (let i = mention.range[1]; i < m.to; i++) if (is(doc, i, HIRE)) return [];
    return [{ by: 'in', items: readList(doc, m.to, sentence.to).items }];
  });
}
