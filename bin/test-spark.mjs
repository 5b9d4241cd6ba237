// Runs bin/cutline-spark.py in Spark's local-cluster mode with two executor processes, kills one in the middle, and
// compares the claims with those of `cutline batch`, row for row. Makes a virtual environment with pyspark.
// usage: npm run test:spark   (needs Python 3 and a Java runtime of version 17 or later)
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const venv = process.env.CUTLINE_SPARK_VENV ?? join(root, 'node_modules/.cache/spark');
const python = join(venv, 'bin/python');
const cutline = [process.execPath, join(root, 'bin/cutline.cjs')];
const folder = mkdtempSync(join(tmpdir(), 'cutline-spark-'));
const COLUMNS = [
  'id',
  'outcome',
  'problem',
  'claim_id',
  'company',
  'count',
  'count_stated',
  'status',
  'time',
  'part_of',
  'minhash',
];

/** JSON Lines of which every third record has a claim and one is broken. */
function lines(first, count) {
  const records = Array.from({ length: count }, (_, i) => {
    const cut = `Northwind said it will cut ${100 + i} jobs in town ${first + i}. It blamed weak demand.`;
    const past = i % 5 ? '' : ' In 2021 it cut 50 jobs.';
    return JSON.stringify({
      id: `s${first + i}`,
      text: i % 3 ? `Calm weather in town ${first + i}.` : cut + past,
    });
  });
  return `${records.join('\n')}\n{"id": broken\n`;
}

/** Whether a sum may hold a claim: what the README says of `count`, but for copies, which Spark does not look for. */
const addsUp = ({ kind, time, status, part_of: total }) =>
  kind === 'employer' && time === 'current' && status !== 'denied' && total === null;

/** The pids of the executors that Spark started, which are descendants of ours. */
function executors(pid) {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []);
  const below = new Set([String(pid)]);
  for (let size = 0; size < below.size; ) {
    size = below.size;
    for (const [, child, parent] of all) if (below.has(parent)) below.add(child);
  }
  return all
    .filter(([, id, , args]) => below.has(id) && args.includes('CoarseGrainedExecutorBackend'))
    .map(([, id]) => id);
}

async function spark(parts, output) {
  const submit = join(venv, 'bin/spark-submit');
  const script = join(root, 'bin/cutline-spark.py');
  const args = ['--master', 'local-cluster[2,1,1024]', script, '--output', output];
  const child = spawn(submit, [...args, '--partitions', '6', ...parts], {
    cwd: folder,
    env: { ...process.env, PYSPARK_PYTHON: python },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  let killed = null;
  child.stderr.setEncoding('utf8').on('data', (data) => {
    log += data;
    // A task is done, others are not: the middle.
    if (killed !== null || !/Finished task/.test(log)) return;
    const running = executors(child.pid);
    if (running.length < 2) return;
    killed = Number(running[0]);
    process.kill(killed, 'SIGKILL');
    console.log(`executors ${running.join(', ')}; killed ${killed}`);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`spark-submit ended with ${code}:\n${log.slice(-3000)}`);
  if (killed === null || !/Lost executor|Executor lost/i.test(log))
    throw new Error('no executor was lost in the middle');
}

try {
  if (!existsSync(join(venv, 'bin/spark-submit'))) {
    execFileSync('python3', ['-m', 'venv', venv]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'pyspark~=4.0'], { stdio: 'inherit' });
  }
  const names = ['a.jsonl', 'b.jsonl.gz', 'c.csv'];
  const parts = names.map((name) => join(folder, name));
  writeFileSync(parts[0], lines(0, 3000));
  writeFileSync(parts[1], gzipSync(lines(5000, 1000)));
  writeFileSync(parts[2], 'id,text\nc1,Northwind said it will cut 77 jobs in Leeds.\nc2,Fine weather.\n');
  const output = join(folder, 'claims');
  // As the README has it: paths from the folder in which it is called, and the tool beside the script.
  await spark(names, 'claims');

  const read = `import sys, json; from pyspark.sql import SparkSession
rows = SparkSession.builder.master("local[1]").getOrCreate().read.parquet(sys.argv[1]).select(*sys.argv[2:]).collect()
print("\\n".join(json.dumps(list(row)) for row in rows))`;
  const sparkRows = execFileSync(python, ['-c', read, output, ...COLUMNS], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const batch = execFileSync(cutline[0], [cutline[1], 'batch', ...parts, '-q'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const batchRows = batch
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .flatMap((r) =>
      (r.problem ? [{}] : r.claims).map((c) =>
        JSON.stringify([
          // A broken record has no id of its own, and is named after its place, which is another in a pipe.
          r.problem ? null : r.id,
          r.outcome,
          r.problem?.code ?? null,
          c.id ?? null,
          c.company?.name ?? null,
          addsUp(c) ? (c.count?.value ?? null) : null,
          c.count?.value ?? null,
          c.status ?? null,
          c.time ?? null,
          c.part_of ?? null,
          r.article.minhash ?? null,
        ]),
      ),
    )
    .sort();
  const found = sparkRows
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line);
      return JSON.stringify(row[2] === null ? row : [null, ...row.slice(1)]);
    })
    .sort();
  if (batchRows.length < 1000 || JSON.stringify(found) !== JSON.stringify(batchRows)) {
    throw new Error(`the rows differ: ${found.length} of Spark, ${batchRows.length} of batch`);
  }
  console.log(`${found.length} rows of Spark, the same as of batch`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
