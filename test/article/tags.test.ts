import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readTags } from '../../src/article/page/tags.ts';

const WANTED = new Set(
  'id rel type role lang name class style title hidden content property itemprop datetime http-equiv aria-hidden'.split(
    ' ',
  ),
);

/** What a reader tells of a page, one event a line; texts that come in pieces are one. */
class Log {
  readonly lines: string[] = [];
  #text = '';

  text(data: string): void {
    this.#text += data;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): boolean {
    this.#flush();
    const told = Object.entries(attributes).filter(
      ([name]) => WANTED.has(name) || (name === 'href' && tag === 'link'),
    );
    this.lines.push(`<${tag} ${JSON.stringify(told)}`);
    return true;
  }

  close(): void {
    this.#flush();
    this.lines.push('>');
  }

  #flush(): void {
    if (this.#text !== '') this.lines.push(JSON.stringify(this.#text));
    this.#text = '';
  }
}

function read(html: string): string[] {
  const log = new Log();
  readTags(html, log);
  log.open('end', {});
  return log.lines;
}

/** The judge. Its end of the page closes what is open, which our reader leaves to who asked it. */
function judged(html: string): string[] {
  const log = new Log();
  let isOver = false;
  const parser = new Parser({
    onopentag: (tag, attributes) => log.open(tag, attributes),
    ontext: (text) => log.text(text),
    onclosetag: () => {
      if (!isOver) log.close();
    },
    onend: () => {},
  });
  parser.write(html);
  isOver = true;
  parser.end();
  log.open('end', {});
  return log.lines;
}

test.each([
  [
    'a tag in a text',
    'a <b class="x y" ID=z data-q="no">c</b> d',
    ['"a "', '<b [["class","x y"],["id","z"]]', '"c"', '>', '" d"'],
  ],
  [
    'references',
    '<p title="A&amp;B &copy=1">x &lt; y &nbsp</p>',
    ['<p [["title","A&B &copy=1"]]', '"x < y \u00a0"', '>'],
  ],
  ['what is no tag', '1 < 2 <3 </> <', ['"1 < 2 <3 </> <"']],
  ['comments', 'a<!-- <b> -->b<!-->c<!doctype html>d<?x?>e</1>f', ['"abcdef"']],
  [
    'raw text',
    '<script>"<b>&amp;</b>"</Script ><title>A&amp;B</title>',
    ['<script []', '"\\"<b>&amp;</b>\\""', '>', '<title []', '"A&B"', '>'],
  ],
  [
    'elements that end others',
    '<ul><li>a<li>b</ul><p>c<div>d',
    ['<ul []', '<li []', '"a"', '>', '<li []', '"b"', '>', '>', '<p []', '"c"', '>', '<div []', '"d"'],
  ],
  [
    'void elements',
    'a<br/>b<img alt=x>c</br>',
    ['"a"', '<br []', '>', '"b"', '<img []', '>', '"c"', '<br []', '>'],
  ],
  ['a lone end of a paragraph', 'a</p>b</i>c', ['"a"', '<p []', '>', '"bc"']],
  [
    'self-closing tags in SVG',
    '<svg><path/>x</svg><b/>y',
    ['<svg []', '<path []', '>', '"x"', '>', '<b []', '"y"'],
  ],
])('%s', (_, html, expected) => {
  expect(read(html).slice(0, -1)).toEqual(expected);
});

test('a handler that has enough stops it', () => {
  const seen: string[] = [];
  readTags('<a><b><i>', { open: (tag) => seen.push(tag) < 2, text: () => {}, close: () => {} });
  expect(seen).toEqual(['a', 'b']);
});

// The judge takes "<tmp>" for "<xmp>", the last character of a page for text where an end tag in it never ends, and
// knows no reference right after a "<" that opens nothing in a title or text area.
describe('htmlparser2 tells the same', () => {
  const pieces = fc.constantFrom(
    ...'<p> </p> <b> </b> <div> </div> <li> <ul> </ul> <td> <tr> <table> </table> <br> <br/> </br> <svg> </svg> <path/> <a/> <title> </title> <script> </script> <style> </style> <textarea> </textarea> <option> <select> <h1> </h1> <DIV> </Div> <x-y> <math> <mi> </mi> <desc> <body> <head> <link> <meta> <img>'.split(
      ' ',
    ),
    ...[
      '<a href="x>y" class=\'c d\' id=e>',
      '<a class = "x"id=y/>',
      '<p class="a" class="b">',
      '<i hidden title>',
      '<link rel=canonical href=/a&amp;b>',
      '<p ="x">',
      '<p id="&lt;&copy;&copyx&#106;&#x6a">',
      '<p/ id=a / title=b>',
      "<p style='display:none'>",
    ],
    ...[
      '<!-- a -->',
      '<!-->',
      '<!--->',
      '<!-',
      '<!x>',
      '<![CDATA[ <b> ]]>',
      '<?xml ?>',
      '</ p>',
      '</1>',
      '</>',
      '< ',
      '<',
      '>',
      '&amp;',
      '&nbsp',
      '&#106;',
      '&notit;',
      '&',
      '"',
      "'",
      '/',
      '=',
      'text',
      ' ',
      '\n',
      'é',
      '😀',
      '--',
      '-->',
    ],
  );
  test('of anything', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const html = `${parts.join('')}</p x="">">'>-->]]></script></style></title></textarea><b>`;
        fc.pre(!/<&/.test(html));
        expect(read(html)).toEqual(judged(html));
      }),
      { numRuns: 3000 },
    );
  });

  const own = fileURLToPath(new URL('pages', import.meta.url));
  const saved = fileURLToPath(new URL('../../../shared/html/pages', import.meta.url));
  test('of the pages of this project', () => {
    for (const name of readdirSync(own)) {
      const html = readFileSync(join(own, name, 'page.html'), 'utf8');
      expect(read(html), name).toEqual(judged(html));
    }
  });
  test.skipIf(!existsSync(saved))('of saved pages, where they lie beside this checkout', () => {
    for (const name of readdirSync(saved)) {
      const html = gunzipSync(readFileSync(join(saved, name))).toString('utf8');
      // Texts are compared many times as fast as lists.
      expect(read(html).join('\n') === judged(html).join('\n'), name).toBe(true);
    }
  });
});
