// News of no real place, the same on every machine: articles of about 2 kB on all that newspapers write of. One in
// ten tells of a job cut; about as many others have words of jobs or cuts in them and tell of none, as on the pages
// of real outlets. Pages carry what pages carry: styles, scripts, menus, teasers (some of them of job cuts), comments.

/** A fixed sequence of pseudo-random numbers (Lehmer's generator, Park and Miller 1988). */
function sequence(seed) {
  let state = ((seed * 7919 + 20251028) % 2147483646) + 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let i = 0; i < 3; i++) next();
  return next;
}

const list = (text) => text.split(', ');
const FIRST = list(
  'Norvale, Helm & Hart, Tarn, Orrin, Kestrel, Dunmore, Ashdown, Brightwater, Calloway, Ferncliff, Galt, Harrow Point, Ivel, Juniper, Larkfield, Mossgate, Northquay, Oakridge, Pellham, Quill, Redmarsh, Stonebeck, Thornbury, Umber, Vantage, Westerly, Yarrow, Zephyr',
);
const TRADE = list(
  'Foods, Rail, Labs, Air, Bank, Motors, Energy, Media, Stores, Systems, Steel, Pharma, Logistics, Insurance, Games',
);
const PLACES = list(
  'Leeds, Ohio, Bavaria, Pune, Lyon, Perth, Wichita, Dundee, Cork, Tulsa, Boise, Dayton, Nagoya, Porto, Ghent, Malmo, Adelaide, Calgary, Nairobi, Lima, Tampa, Reno, Hull, Bergen',
);
const PEOPLE = list(
  'Maria Ellison, Tom Harker, Priya Nair, Daniel Osei, Ruth Lindqvist, Sam Whitlock, Elena Duarte, Kofi Mensah, Grace Tan, Owen Pryce, Hannah Keller, Luis Ortega, Aisha Rahman, Peter Novak',
);
const DAYS = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
const THINGS = list(
  'bridge, museum, harbour, stadium, library, park, theatre, market, hospital, station, tunnel, reservoir, lighthouse, orchard, vineyard, observatory',
);
const QUALITIES = list(
  'new, old, narrow, bright, quiet, famous, costly, restored, crowded, remote, modern, popular, troubled, graceful, ambitious, delayed',
);
const DOES = list(
  'opened, visited, painted, praised, inspected, rebuilt, flooded, sold, admired, photographed, repaired, described, mapped, measured, planned',
);

/** Sentences of general news; most of what an archive holds. */
const GENERAL = [
  (r) =>
    `${r.name} ${r.does} the ${r.quality} ${r.thing} in ${r.place} on ${r.day}, and the first guests came from as far as the coast.`,
  (r) =>
    `Shares in ${r.name} rose ${r.n(9)} percent after it reported revenue of $${r.n(900)} million for the quarter.`,
  (r) =>
    `The mayor of ${r.place} praised the ${r.quality} ${r.thing}, which ${r.n(40)},000 cars pass each day.`,
  (r) => `"We are pleased with how the season has begun," said ${r.person}, who leads the ${r.thing} trust.`,
  (r) =>
    `Rain is expected in ${r.place} until ${r.day}, when the festival draws visitors from all over the region.`,
  (r) =>
    `Researchers at the University of ${r.place} ${r.does} ${r.n(400)} samples of water near the ${r.quality} ${r.thing}.`,
  (r) => `${r.place} won ${r.n(5)}-${r.n(4)} on ${r.day} after ${r.person} scored late in the second half.`,
  (r) =>
    `The ${r.quality} ${r.thing} was ${r.does} in ${1850 + r.n(150)} and has drawn painters and walkers ever since.`,
  (r) =>
    `Police in ${r.place} are looking for a driver who left the road near the ${r.thing} early on ${r.day}.`,
  (r) => `A court in ${r.place} heard that ${r.person} had signed the lease for the ${r.quality} ${r.thing}.`,
  (r) =>
    `The orchestra plays works by three young composers in the ${r.thing} on ${r.day}, with ${r.person} at the piano.`,
  (r) =>
    `Voters in ${r.place} go to the polls on ${r.day}; turnout was ${30 + r.n(50)} percent four years ago.`,
  (r) =>
    `Farmers around ${r.place} hope for a dry week, as the ${r.quality} harvest is ${r.n(12)} days behind.`,
  (r) =>
    `The film follows a family that ${r.does} a ${r.quality} ${r.thing} and finds letters under its floor.`,
  (r) =>
    `"It took us ${r.n(20)} years," ${r.person} said, "and every winter something else had to be ${r.does}."`,
  (r) =>
    `Prices of houses in ${r.place} went up by ${r.n(9)} percent in a year, the statistics office said on ${r.day}.`,
  (r) =>
    `Doctors at the ${r.quality} clinic in ${r.place} treated ${r.n(90)} children for fever, ${r.person} told the council.`,
  (r) =>
    `The recipe asks for ${r.n(9)} lemons, a cup of flour and a ${r.quality} pan; ${r.person} adds honey.`,
  (r) =>
    `Astronomers in ${r.place} saw a ${r.quality} comet on ${r.day} and asked the public for photographs of it.`,
  (r) =>
    `${r.name} plans to spend more on research next year, analysts said, although prices for materials have risen.`,
  (r) =>
    `The council of ${r.place} voted ${r.n(30)} to ${r.n(20)} to keep the ${r.thing} open in the evenings.`,
  (r) =>
    `${r.person} of ${r.place} crossed the line in ${r.n(9)} minutes and ${r.n(59)} seconds, ahead of ${r.person}.`,
];
/** Sentences that have words of jobs and of cutting near each other, but no cut of jobs. */
const NEAR = [
  (r) =>
    `The ${r.quality} plant of ${r.name} will create ${r.n(40)}00 jobs in ${r.place}, while taxes for firms are cut.`,
  (r) =>
    `${r.person} promised to end delays for ${r.n(40)}00 workers who cross the ${r.thing} each day on their way.`,
  (r) => `The central bank cut rates on ${r.day}, and economists expect ${r.n(90)},000 new jobs this spring.`,
];
/** What articles on job cuts say beside general things. */
const CUTS = [
  (r) =>
    `${r.subject} said on ${r.day} that it would cut about ${r.n(90)}0 jobs at its plant in ${r.place} because of falling orders.`,
  (r) =>
    `The lay-offs, which affect engineers and office staff in ${r.place}, will save $${r.n(90)} million a year.`,
  (r) => `${r.subject} already cut ${r.n(40)}0 positions last year, or 4 percent of its workforce.`,
];

function words(random) {
  const pick = (of) => of[Math.floor(random() * of.length)];
  const name = () => `${pick(FIRST)} ${pick(TRADE)}`;
  return {
    subject: name(),
    n: (most) => 1 + Math.floor(random() * most),
    get name() {
      return name();
    },
    get place() {
      return pick(PLACES);
    },
    get person() {
      return pick(PEOPLE);
    },
    get day() {
      return pick(DAYS);
    },
    get thing() {
      return pick(THINGS);
    },
    get quality() {
      return pick(QUALITIES);
    },
    get does() {
      return pick(DOES);
    },
    pick,
  };
}

/** Whether the article of that number tells of a job cut, and whether it only sounds so. */
export const tells = (number) => number % 10 === 3;
const soundsSo = (number) => number % 25 === 7 || number % 25 === 19;

/** An article of about 2 kB: `{ id, title, paragraphs }`. */
export function article(number) {
  const random = sequence(number);
  const r = words(random);
  const sentences = [];
  for (let length = 0; length < 1850; length += sentences.at(-1).length + 1)
    sentences.push(r.pick(GENERAL)(r));
  if (soundsSo(number)) sentences.splice(r.n(sentences.length), 0, r.pick(NEAR)(r));
  if (tells(number)) for (const [k, cut] of CUTS.entries()) sentences.splice(k * 4, 1, cut(r));
  const title = tells(number)
    ? `${r.subject} to cut jobs in ${r.place}`
    : `The ${r.quality} ${r.thing} of ${r.place}, ${r.n(9999)}`;
  const paragraphs = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '));
  return { id: `n${number}`, title, paragraphs };
}

/** The article as a record of JSON Lines, with its line break. */
export function jsonLine(number) {
  const { id, title, paragraphs } = article(number);
  return `${JSON.stringify({ id, title, published: '2025-10-28', text: paragraphs.join('\n\n') })}\n`;
}

/**
 * The article as a page. Its make-up is the median of 586 saved pages of real sites: 85 kB, of which a sixth is
 * scripts, half is tags, and some 7 kB are words; compressed to a fifth.
 */
export function page(number) {
  const { title, paragraphs } = article(number);
  const random = sequence(number + 0.5);
  const r = words(random);
  const token = (length) => Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('');
  const link = (text, depth) =>
    `<li class="menu__item menu__item--level-${depth}" data-track="nav:${token(10)}"><a class="menu__link" href="https://news.example/${token(6)}/${token(14)}?ref=${token(8)}" title="${text}"><span class="menu__text">${text}</span></a></li>\n`;
  const teaser = (i) => {
    const text =
      i === 0 && (number % 25 === 5 || number % 25 === 16)
        ? `${r.name} cuts ${r.n(90)}0 jobs`
        : `${r.person} on the ${r.quality} ${r.thing} of ${r.place}`;
    return `<div class="teaser teaser--small" id="t-${token(12)}"><a href="https://news.example/story/${token(16)}" class="teaser__link" aria-label="story"><figure class="teaser__figure"><img class="lazy" loading="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://img.example/${token(24)}.jpg?w=320&amp;h=180" alt="" width="320" height="180"></figure><h3 class="teaser__title"><span>${text}</span></h3><time datetime="2025-10-${10 + r.n(18)}">${r.day}</time></a></div>\n`;
  };
  const script = () =>
    `<script>window.__q=window.__q||[];(function(w,d){var s=d.createElement("script");s.async=!0;s.src="https://cdn.example/${token(20)}.js";w.__q.push({id:"${token(16)}",k:"${token(32)}",n:${r.n(99999)}});d.head.appendChild(s)})(window,document);</script>\n`;
  const times = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join('');
  const linked = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2025-10-28T08:00:00Z',
    author: [{ '@type': 'Person', name: r.person }],
    publisher: { '@type': 'Organization', name: 'The Example' },
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | The Example</title>
<meta name="viewport" content="width=device-width"><meta property="og:title" content="${title}"><meta property="og:type" content="article">
<style>${times(30, () => `.c-${token(8)}{margin:0 ${r.n(20)}px;color:#${token(3)};display:flex}`)}</style>
<script type="application/ld+json">${linked}</script>
${times(40, script)}</head><body class="page page--article">
<header class="header"><nav class="menu"><ul>${times(70, (i) => link(`${r.thing} and ${r.thing}`, 1 + (i % 3)))}</ul></nav></header>
<main><article class="story" itemscope itemtype="https://schema.org/NewsArticle"><h1 class="story__title">${title}</h1>
<p class="story__byline">By <a rel="author" href="/by/${token(8)}">${r.person}</a></p>
${paragraphs.map((p, i) => `<p class="story__text" data-block="${token(12)}">${p.replace(/ (\w+),/, ' <a class="inline" href="/topic/$1">$1</a>,')}</p>${i % 2 ? `<div class="ad ad--inline" id="ad-${token(8)}" data-slot="${token(16)}"></div><!-- slot ${token(12)} -->` : ''}`).join('\n')}
</article><aside class="more"><h2>More from the paper</h2>${times(65, teaser)}</aside></main>
<footer class="footer"><ul>${times(40, (i) => link(r.thing, 1 + (i % 2)))}</ul><p>&copy; 2025 The Example</p></footer>
${times(12, script)}</body></html>
`;
}

/** A WARC response record of the page, as a crawler writes it. */
export function warcRecord(number) {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: nginx\r\nCache-Control: max-age=60\r\n\r\n${page(number)}`;
  const id = String(number).padStart(12, '0');
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${id}>\r\nWARC-Date: 2025-10-28T12:00:00Z\r\nWARC-Target-URI: https://news.example/${number}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
}
