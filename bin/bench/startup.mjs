// How long the tool takes from its start to its end, against Node itself doing nothing. Target for the version and
// for plain text without claims: at most 1.6 x. Of the two such articles the first has no words of job cuts; the
// second, on football, is full of them.
import { fileURLToPath } from 'node:url';
import { inTurn, printRatios, wallTime } from './measure.mjs';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const tool = path('bin/cutline.cjs');
const node = (...args) => wallTime(process.execPath, args);

printRatios(
  inTurn(
    {
      'node -e 0': () => node('-e', '0'),
      'cutline --version': () => node(tool, '--version'),
      'cutline, plain text without claims': () => node(tool, path('fixtures/gallery/article.txt')),
      'cutline, the same with words of cuts': () => node(tool, path('fixtures/football/article.txt')),
      'cutline, plain text with claims': () => node(tool, path('fixtures/wire-story/article.txt')),
      'cutline, HTML page with claims': () => node(tool, path('fixtures/html-page/article.html')),
    },
    31,
  ),
);
