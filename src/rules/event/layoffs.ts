import { defineRule } from '../rule.ts';
import { isSubheading } from '../shapes.ts';

/** Words of technology: "redundancy" is a spare part there. */
const SPARE =
  /\b(?:servers?|systems?|networks?|back-?ups?|failover|data ?cent(?:er|re)s?|disks?|array|protocols?|engines?|circuits?|hardware|grid|pipelines?|sensors?|brakes?|hydraulic|software)\b/i;
const STAFF =
  /\b(?:staff|workers?|employees?|jobs?|roles?|posts|positions|voluntary|compulsory|consultation|unions?|people|made|making|makes?)\b/i;

const NEGATED =
  /\b(?:no|not|n't|never|without|avoid|avoids|avoided|deny|denied|denies|ruled out|rule out)\b/i;

/** "Acme's layoff practices", "a layoff tracker": what is about cuts, none by itself. */
const BESIDES =
  /^(?:practices|policy|policies|laws?|trackers?|survivors?|insurance|clauses?|protections?|benefits?|statistics|rights|rumou?rs?|fears?|season|lists?)$/;

export default defineRule({
  id: 'event/layoffs',
  says: 'A noun that means job cuts, without a number: "announced layoffs", "job cuts at the plant".',
  voice: 'noun',
  find: [
    'trigger:LAYOFF',
    'trigger:BUYOUT (program|programme|programs|scheme|offer|offers|package|packages|plan|process)?',
    'noun:(JOB|STAFF|PERSON) mods:MOD{0,1} trigger:CUTS',
    'trigger:CUTS (in|of|to) (DET|MOD){0,4} noun:(staff|jobs|headcount|workforce|payroll|positions|posts|personnel|employees|workers)',
  ],
  accept: (m, doc, s) => {
    const t = m.captures.trigger as readonly [number, number];
    const words = doc.word.slice(t[0], t[1]).join(' ');
    const after = doc.word[t[1]] ?? '';
    if (isSubheading(doc, s, t[0]) || BESIDES.test(after)) return false;
    // "any lay-offs", "any reduction in staff": none is told.
    if (
      /^any$/.test(doc.word[t[0] - 1] ?? '') &&
      !NEGATED.test(doc.text.slice(doc.start[s.from], doc.start[t[0]]))
    )
      return false;
    // A state's wage subsidy, its fraud and its end are no employer's cut.
    if (
      /^furlough/.test(words) &&
      /^(?:scheme|schemes|bonus|cash|fraud|money|pay|payments?|support|plan|programme|fund|funds|funding|time)$/.test(
        after,
      )
    )
      return false;
    // "the Government's furlough"
    if (
      /^furlough/.test(words) &&
      doc.word[t[0] - 1] === "'s" &&
      /^(?:government|state|chancellor|treasury)$/.test(doc.word[t[0] - 2] ?? '')
    )
      return false;
    // "an agent on furlough" is one person's story.
    if (
      /^furlough/.test(words) &&
      /^(?:on|from|off|while)$/.test(doc.word[t[0] - 1] ?? '') &&
      !/\b(?:put|puts|putting|place|places|placed|placing)\b/.test(
        doc.word.slice(Math.max(s.from, t[0] - 9), t[0]).join(' '),
      )
    )
      return false;
    if (/^redundanc(?:y|ies)$/.test(words)) {
      // What a worker got, and what a system has.
      if (/^(?:payments?|pay|payouts?|packages?|money|cash|cheques?|terms|built|between|into)$/.test(after))
        return false;
      const near = doc.text.slice(doc.start[s.from], doc.end[s.to - 1]);
      if ((words === 'redundancy' || SPARE.test(near)) && !STAFF.test(near)) return false;
    }
    // "leveraged buyout", "software redundancy", "a buyout of the bank"
    if (/^buy-?outs?\b/.test(words)) {
      const near = doc.word.slice(Math.max(0, t[0] - 4), t[1] + 6).join(' ');
      return (
        /\b(?:employees?|workers?|staff|staffers|jobs?|salaried|hourly|voluntary|offers? to|union|newsroom|teachers|retire)/.test(
          near,
        ) &&
        !/\b(?:billion|million|leveraged|management|private|equity|shareholders?|firm|takeover|acquisition)/.test(
          near,
        )
      );
    }
    if (
      /^redundancy|redundancies$/.test(words) &&
      /^(?:check|array|in|protocols?|server|systems?|network|power)$/.test(after) &&
      !/^in$/.test(after)
    )
      return false;
    if (words === 'terminations' || words === 'dismissals') return true;
    return !/^(?:severance packages|departures?|trims|axe)$/.test(words);
  },
  finds: [
    ['The developer announced [layoffs] on Monday.', {}],
    ['There will be [job cuts] at the plant.', {}],
  ],
  ignores: [
    ['It rejected a $47.5 billion buyout offer from its rival.', 'a takeover'],
    ['The fund agreed to a leveraged buyout of the chain.', 'a takeover'],
    ["The Government's furlough supports 300 staff.", "a state's subsidy"],
    ['She drank while on furlough.', 'one person'],
    ['Any layoffs would be announced in May.', 'none is announced'],
    ["The suit says that Acme's layoff practices broke the law.", 'practices, no cut'],
    ['The layout of the page changed.', 'no word of cutting'],
    ['Redundancy protocols keep the servers up.', 'a spare system'],
  ],
});
