#!/usr/bin/env node
'use strict';
// Starts the bundle with the compiled code that V8 saved when it was built (dist/cli.cache): compiling it anew
// would take most of the start. V8 refuses saved code of another version or of other flags and compiles then.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, '../dist/cli.cjs');

/** @param {Buffer | undefined} cachedData */
function compile(cachedData) {
  const source = readFileSync(filename, 'utf8');
  return new Script(`(function (require, __filename) {${source}\n})`, {
    filename,
    cachedData,
  });
}

function savedCode() {
  try {
    return readFileSync(join(__dirname, '../dist/cli.cache'));
  } catch {
    return undefined;
  }
}

/** @param {Script} script */
function run(script) {
  script.runInThisContext()(require, filename);
}

module.exports = { compile, run };
if (require.main === module) run(compile(savedCode()));
