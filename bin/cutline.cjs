#!/usr/bin/env node
'use strict';
// Starts the bundle. It lies in packs (see build.mjs): files of pieces that are needed together, each with the
// compiled code that V8 saved when it was built. Compiling anew would take most of the start. V8 refuses saved
// code of another version or of other flags and compiles then.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../dist/');

/** Built-in modules that take long to load; they load when something of them is first used. */
const SLOW =
  /^node:(?:child_process|crypto|dns|fs\/promises|http|https|net|os|stream|stream\/promises|timers\/promises|tls|worker_threads|zlib)$/;

/** @typedef {(require: Function, module: { exports: unknown }, exports: unknown, filename: string) => void} Piece */

/** @type {Map<string, Script>} */
const packs = new Map();
/** @type {Map<string, { exports: unknown }>} */
const modules = new Map();
/** Pieces of the packs that were read, and the pack of every piece. @type {Record<string, Piece>} */
const pieces = {};
/** @type {Record<string, string>} */
const packOf = {};

/** @param {string} name of a piece ("./chunk-ABC.cjs"), a package or a built-in module */
function load(name) {
  if (name.startsWith('./')) return piece(name);
  return SLOW.test(name) ? whenUsed(name) : require(name);
}

/** @param {string} name */
function piece(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  if (packs.size === 0) read('start.cjs');
  if (pieces[name] === undefined) read(packOf[name]);
  const module = { exports: {} };
  modules.set(name, module);
  pieces[name](load, module, module.exports, DIST + name.slice(2));
  // The pieces export by getters, which cost at every use in another piece; what they export never changes.
  module.exports = { ...module.exports };
  return module.exports;
}

/** @param {string} pack */
function read(pack) {
  const filename = DIST + pack;
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: savedCode(pack) });
  packs.set(pack, script);
  script.runInThisContext()(pieces, packOf);
}

/** @param {string} pack */
function savedCode(pack) {
  try {
    return readFileSync(DIST + cacheOf(pack));
  } catch {
    return undefined;
  }
}

/** @param {string} name */
function whenUsed(name) {
  return new Proxy(
    {},
    {
      get: (_, key) => require(name)[key],
      ownKeys: () => Reflect.ownKeys(require(name)),
      getOwnPropertyDescriptor: (_, key) => ({
        ...Reflect.getOwnPropertyDescriptor(require(name), key),
        configurable: true,
      }),
    },
  );
}

/** @param {string} pack */
const cacheOf = (pack) => pack.replace(/\.cjs$/, '.cache');

module.exports = { cacheOf, load, packs };
if (require.main === module) load('./cli.cjs');
