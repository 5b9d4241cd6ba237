'use strict';
// Part of the build: runs the bundle once on the arguments and saves the code that V8 compiled for its packs.
// usage: node bin/warm.cjs ARGUMENTS-OF-CUTLINE
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { cacheOf, load, packs } = require('./cutline.cjs');

process.on('exit', () => {
  for (const [pack, script] of packs) {
    writeFileSync(join(__dirname, '../dist', cacheOf(pack)), script.createCachedData());
  }
});
load('./cli.cjs');
