import type { Site } from '../../text/attached.ts';
import { around, definePhraseRule } from '../../text/attached.ts';
import { readList } from '../../text/noun-lists.ts';
import { wordTest } from '../../text/word-facts.ts';
import type { TokenRange } from '../../types.ts';

const CLOSE = wordTest(/^(?:clos(?:e|es|ing|ed|ure)|shut(?:s|ting)?|shutter(?:s|ing|ed)?)$/);
const BRANCHES = /^(?:branches|stores|shops|restaurants|pubs|outlets|salons|bureaus|bureaux|newsrooms)$/;

/** "with 900 jobs to go", ", 900 jobs affected": what the closing costs, not another measure beside it. */
function isTied({ doc, mention }: Site, at: number): boolean {
  if (!mention || mention.range[0] < at || mention.range[0] - at > 8) return false;
  const between = doc.word.slice(at, mention.range[0] + 3);
  return (
    mention.voice !== 'active' ||
    between.some((w) =>
      /^(?:with|putting|costing|cost|affecting|threatening|loss|resulting|leading|meaning)$/.test(w),
    )
  );
}

export default definePhraseRule({
  id: 'role/closed-branches',
  says: 'In the sentence of a cut, branches or stores are closed: the jobs go there.',
  scope: 'cut',
  find: (site) => {
    const { doc, sentence } = site;
    const found: TokenRange[] = [];
    const [first, end] = around(site);
    for (let i = first; i < end; i++) {
      if (!CLOSE.at(doc, i)) continue;
      const at = /^(?:of|down)$/.test(doc.word[i + 1] ?? '') ? i + 2 : i + 1;
      const from = doc.percents.get(at)?.to ?? at;
      const item = readList(doc, doc.word[from] === 'of' ? from + 1 : from, sentence.to).items[0];
      if (item && BRANCHES.test(doc.word[item[1] - 1] as string) && isTied(site, item[1]))
        found.push([item[1] - 1, item[1]]);
    }
    return found;
  },
  finds: ['The bank will close 60 [branches] with the loss of 300 jobs cut.'],
  ignores: [
    ['Acme will close a plant with 300 jobs cut.', 'one site'],
    ['Acme will cut 1,200 jobs and close 60 stores.', 'another measure'],
  ],
});
