'use strict';
// Part of the build: runs the bundle once on the arguments and saves the code that V8 compiled for it.
// usage: node bin/warm.cjs ARGUMENTS-OF-CUTLINE
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { compile, run } = require('./cutline.cjs');

const script = compile(undefined);
process.on('exit', () => writeFileSync(join(__dirname, '../dist/cli.cache'), script.createCachedData()));
run(script);
