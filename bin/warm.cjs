'use strict';
// Part of the build: runs the bundle once on the arguments, saves the code that V8 compiled for its packs, and
// prints the names of the pieces that it took as the last line of standard error.
// usage: node bin/warm.cjs ARGUMENTS-OF-CUTLINE
const { writeFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const { cacheOf, load, modules, packs } = require('./cutline.cjs');

process.on('exit', () => {
  for (const [pack, script] of packs) {
    writeFileSync(join(__dirname, '../dist', cacheOf(pack)), script.createCachedData());
  }
  writeSync(2, `\n${JSON.stringify([...modules.keys()])}`);
});
load('./cli.cjs');
