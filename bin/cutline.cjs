#!/usr/bin/env node
'use strict';
// Starts the bundle: dist/cli.cjs and the pieces that it requires, each with the compiled code that V8 saved when
// it was built (the same name with .cache). Compiling them anew would take most of the start. V8 refuses saved
// code of another version or of other flags and compiles then.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../dist/');

/** Built-in modules that take a millisecond or more to load; they load when something of them is first used. */
const SLOW = /^node:(?:child_process|crypto|fs\/promises|os|stream|stream\/promises|worker_threads|zlib)$/;

/** Pieces by their file names. @type {Map<string, { script: Script, module: { exports: unknown } }>} */
const pieces = new Map();

/** @param {string} name of a piece ("./chunk-ABC.cjs"), a package or a built-in module */
function load(name) {
  if (name.startsWith('./')) return piece(name.slice(2));
  return SLOW.test(name) ? whenUsed(name) : require(name);
}

/** @param {string} file */
function piece(file) {
  const known = pieces.get(file);
  if (known !== undefined) return known.module.exports;
  const filename = DIST + file;
  const source = readFileSync(filename, 'latin1');
  const script = new Script(`(function (require, module, exports, __filename) {${source}\n})`, {
    filename,
    cachedData: savedCode(file),
  });
  const module = { exports: {} };
  pieces.set(file, { script, module });
  script.runInThisContext()(load, module, module.exports, filename);
  return module.exports;
}

/** @param {string} file */
function savedCode(file) {
  try {
    return readFileSync(DIST + cacheOf(file));
  } catch {
    return undefined;
  }
}

/** @param {string} name */
function whenUsed(name) {
  return new Proxy({}, { get: (_, key) => require(name)[key] });
}

/** @param {string} file */
const cacheOf = (file) => file.replace(/\.cjs$/, '.cache');

module.exports = { cacheOf, load, pieces };
if (require.main === module) load('./cli.cjs');
