// How fast archives are gone through, on generated ones of which one article in ten tells of a job cut: WARC against
// gzip that only unpacks it (target: at most 3 x its processor time), JSON Lines (target: 20,000 articles of 2 kB a
// second of one core), two workers against one (target: 1.8 x, in time elapsed and by the share of the main thread, which
// does not depend on what else the machine does), and what others take for a part of the same work.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import { parseHTML } from 'linkedom';
import { cpuTime, inTurn, mainThreadShare, quoted, wallTime } from './measure.mjs';
import { article, jsonLine, page, tells, warcRecord } from './news.mjs';

const PAGES = 6000;
const ARTICLES = 20_000;
/** Articles that tell of no cut, for all that is done beside reading claims. */
const CALM = 60_000;
/** Peers are so slow that a part of the archive has to do. */
const SAMPLE = 100;
const ROUNDS = 3;

const tool = fileURLToPath(new URL('../cutline.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cutline-bench-'));
const batch = (file, ...args) => [tool, 'batch', file, '-q', '--progress', 'none', ...args];
const line = (...args) => [process.execPath, ...args].map(quoted).join(' ');
const print = (name, figure, ratio) => console.log(`  ${name.padEnd(52)} ${figure.padStart(22)}   ${ratio}`);
const numbers = (count) => Array.from({ length: count }, (_, i) => i);

/** Processor milliseconds of a function for each of the sample. */
function each(of, run) {
  const start = process.cpuUsage();
  for (const item of of) run(item);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3 / of.length;
}

/** Processor milliseconds of trafilatura for each page, or why it cannot be had. */
function trafilatura(pages) {
  const venv = join(folder, 'venv');
  const script = `import json, sys, time, trafilatura
pages = json.load(open(sys.argv[1], encoding="utf-8"))
trafilatura.extract(pages[0])
start = time.process_time()
for page in pages: trafilatura.extract(page, with_metadata=True)
print((time.process_time() - start) * 1000 / len(pages))`;
  const quiet = { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' };
  try {
    execFileSync('python3', ['-m', 'venv', venv], quiet);
    execFileSync(join(venv, 'bin/pip'), ['install', '--quiet', 'trafilatura', 'lxml_html_clean'], quiet);
    execFileSync(join(venv, 'bin/python'), ['-c', 'import trafilatura'], quiet);
  } catch {
    return 'absent: Python with pip, or the package, could not be had';
  }
  const file = join(folder, 'pages.json');
  writeFileSync(file, JSON.stringify(pages));
  return Number(execFileSync(join(venv, 'bin/python'), ['-c', script, file], quiet));
}

try {
  const warc = join(folder, 'pages.warc.gz');
  for (const i of numbers(PAGES)) writeFileSync(warc, gzipSync(warcRecord(i)), { flag: 'a' });
  const write = (name, count, isWanted) => {
    const file = join(folder, name);
    for (let number = 0, written = 0; written < count; ) {
      const some = [];
      while (some.length < 1000 && written < count) {
        if (isWanted(number++)) {
          some.push(jsonLine(number - 1));
          written++;
        }
      }
      writeFileSync(file, some.join(''), { flag: 'a' });
    }
    return file;
  };
  const lines = write('articles.jsonl', ARTICLES, () => true);
  const calm = write('calm.jsonl', CALM, (number) => !tells(number));

  const gzip = 'gzip -dc FILE | wc -c';
  const cpu = inTurn(
    {
      [gzip]: () => cpuTime(`gzip -dc ${quoted(warc)} | wc -c`),
      warc: () => cpuTime(line(...batch(warc, '-j', '1'))),
      lines: () => cpuTime(line(...batch(lines, '-j', '1'))),
      calm: () => cpuTime(line(...batch(calm, '-j', '1'))),
    },
    ROUNDS,
  );
  const ratio = (time) => `${(time / cpu[gzip]).toFixed(2)} x`;
  print(gzip, `${(cpu[gzip] / 1e3).toFixed(2)} s`, '1 x');
  print(
    `cutline batch, ${PAGES} pages in WARC.gz`,
    `${(cpu.warc / 1e3).toFixed(2)} s`,
    `${ratio(cpu.warc)} (target: 3 x at most)`,
  );

  const rate = (ARTICLES * 1e3) / cpu.lines;
  const kilobytes = statSync(lines).size / ARTICLES / 1e3;
  print(
    `cutline batch, JSON Lines of ${kilobytes.toFixed(1)} kB`,
    `${Math.round(rate)} articles/s`,
    `${(rate / 20_000).toFixed(2)} x the target of a core`,
  );

  const calmRate = (CALM * 1e3) / cpu.calm;
  print(
    'the same without articles on job cuts',
    `${Math.round(calmRate)} articles/s`,
    `${(calmRate / 20_000).toFixed(2)} x the target of a core`,
  );

  for (const [name, file] of [
    ['WARC.gz', warc],
    ['JSON Lines', lines],
  ]) {
    const share = await mainThreadShare(process.execPath, batch(file, '-j', '2'));
    if (share === null) continue;
    // Amdahl (1967), as if nothing of the main thread could be done beside the workers.
    const bound = 2 / (1 + share);
    print(
      `main thread, ${name}`,
      `${(100 * share).toFixed(1)} % of the time`,
      `two workers: at most ${bound.toFixed(2)} x`,
    );
  }
  if (availableParallelism() < 2) console.log('  (one core: two workers cannot be compared with one)');
  else {
    // In turn; of each the fastest round counts, which what else runs here has disturbed least.
    const times = numbers(ROUNDS).map(() =>
      ['1', '2'].map((jobs) => wallTime(process.execPath, batch(lines, '-j', jobs))),
    );
    const [one, two] = [0, 1].map((i) => Math.min(...times.map((round) => round[i])));
    const all = times.map(([a, b]) => (a / b).toFixed(2)).join(', ');
    print(
      'two workers against one, elapsed time',
      `rounds: ${all}`,
      `${(one / two).toFixed(2)} x (target: 1.8 x)`,
    );
  }

  // Evenly taken, so that the share of articles on job cuts is that of the archive.
  const sample = numbers(SAMPLE).map((i) => i * 7);
  const pages = sample.map(page);
  const own = cpu.warc / PAGES;
  const peer = (name, time, mine) =>
    print(name, `${time.toFixed(2)} ms each`, `${(time / mine).toFixed(1)} x as long`);
  print('cutline batch, a page of the WARC', `${own.toFixed(2)} ms each`, '1 x');
  peer(
    'Readability on every page',
    each(pages, (html) => new Readability(parseHTML(html).document).parse()),
    own,
  );
  const python = trafilatura(pages);
  if (typeof python === 'string') console.log(`  trafilatura on every page: ${python}`);
  else peer('trafilatura on every page', python, own);
  const texts = sample.map((i) => article(i).paragraphs.join('\n\n'));
  print('cutline batch, an article of the JSON Lines', `${(1e3 / rate).toFixed(2)} ms each`, '1 x');
  peer(
    'compromise on every article',
    each(texts, (text) => nlp(text).people().out('array')),
    1e3 / rate,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
