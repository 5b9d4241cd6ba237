'use strict';
// Part of the build: runs the bundle once on the arguments and saves the code that V8 compiled for its pieces.
// usage: node bin/warm.cjs ARGUMENTS-OF-CUTLINE
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { cacheOf, load, pieces } = require('./cutline.cjs');

process.on('exit', () => {
  for (const [file, { script }] of pieces) {
    writeFileSync(join(__dirname, '../dist', cacheOf(file)), script.createCachedData());
  }
});
load('./cli.cjs');
