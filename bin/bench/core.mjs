// Articles a second of CPU, in one run: the whole extraction over a generated archive of short plain-text articles
// (about 2 kB each, 13 % of which tell of job cuts), against compromise tagging the same texts (a sample). The engine
// goes on compiling for some 15,000 articles, so the archive is read once cold and then until the rate is steady.
import nlp from 'compromise';
import { loadSource } from '../load.mjs';

const { extract } = await loadSource('src/pipeline.ts');

// A fixed sequence of pseudo-random numbers (Lehmer's generator, Park and Miller 1988): the same archive every time.
let seed = 20251028;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const pick = (list) => list[Math.floor(random() * list.length)];

const NAMES = [
  'Norvale Foods',
  'Helm & Hart',
  'Tarn Rail',
  'Orrin Labs',
  'the University of Ashdown',
  'Kestrel Air',
  'Dunmore Bank',
];
const PLACES = ['Leeds', 'Ohio', 'Bavaria', 'Pune', 'Lyon', 'Perth', 'Wichita'];
const GENERAL = [
  (n, p) =>
    `${n} opened a visitor centre in ${p} on Tuesday and said that the first guests had come from as far as the coast.`,
  (n) =>
    `Shares in ${n} rose 3 percent after it reported revenue of $${Math.ceil(random() * 900)} million for the quarter.`,
  (n, p) =>
    `The mayor of ${p} praised the new bridge, which carries 14,000 cars a day and was built by ${n}.`,
  (n) => `"We are pleased with how the season has begun," a spokeswoman for ${n} said in a statement.`,
  (_n, p) =>
    `Rain is expected in ${p} until the weekend, when the festival draws visitors from all over the region.`,
  (n) =>
    `${n} plans to spend more on research next year, analysts said, although prices for materials have risen.`,
];
const CUTS = [
  (n, p) =>
    `${n} said on Wednesday that it would cut about ${Math.ceil(random() * 90) * 10} jobs at its plant in ${p} because of falling orders.`,
  (_n, p) =>
    `The lay-offs, which affect engineers and office staff in ${p}, will save $${Math.ceil(random() * 90)} million a year.`,
  (n) =>
    `${n} already cut ${Math.ceil(random() * 40) * 10} positions last year, or 4 percent of its workforce.`,
];

function article(id) {
  const name = pick(NAMES);
  const told = id % 100 < 13;
  const sentences = [];
  while (sentences.join(' ').length < 1900)
    sentences.push(pick(GENERAL)(told ? name : pick(NAMES), pick(PLACES)));
  if (told) {
    for (const [k, cut] of CUTS.entries()) sentences.splice(k * 4, 0, cut(name, pick(PLACES)));
  }
  const body = sentences.join(' ').replace(/(?:[^.]+\. ){3}/g, '$&\n\n');
  return {
    source: 'bench',
    id: `${id}`,
    url: null,
    title: null,
    body,
    publisher: null,
    authors: [],
    published: '2025-10-28',
    language: 'en',
  };
}

const articles = Array.from({ length: 4000 }, (_, id) => article(id));
const perSecond = (list, run) => {
  const start = process.cpuUsage();
  for (const a of list) run(a);
  const { user, system } = process.cpuUsage(start);
  return (list.length * 1e6) / (user + system);
};

/** Passes over the archive, or the sample, after which the rates of further passes no longer rise. */
const WARM_UP = 5;
const warmed = (list, run) => {
  for (let pass = 1; pass < WARM_UP; pass++) for (const a of list) run(a);
  return perSecond(list, run);
};

const cold = perSecond(articles, extract);
const cutline = warmed(articles, extract);
const told = perSecond(
  articles.filter((_, id) => id % 100 < 13),
  extract,
);
const people = (a) => nlp(a.body).people().out('array');
const compromise = warmed(articles.slice(0, 40), people);
const line = (name, rate) =>
  console.log(
    `  ${name.padEnd(44)} ${Math.round(rate).toString().padStart(8)} articles/s   ${(rate / compromise).toFixed(0)} x`,
  );
line('compromise, people of every article', compromise);
line(`cutline, the first ${articles.length} articles of a run`, cold);
line('cutline, the archive', cutline);
line('cutline, articles that tell of job cuts', told);
