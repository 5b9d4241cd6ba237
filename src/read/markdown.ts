/** A Markdown file as plain text, and what its front matter says. */
export interface PlainMarkdown {
  readonly title: string | null;
  readonly text: string;
  readonly meta: ReadonlyMap<string, string>;
}

const FRONT = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/;
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/<!--(?:(?!<!--)[\s\S])*?-->/g, ''],
  [/^```[^\n]*$/gm, ''],
  [/^#{1,6}[ \t]+/gm, ''],
  [/^(?:[-*_][ \t]*){3,}$/gm, ''],
  [/^>[ \t]?/gm, ''],
  [/!\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)/g, ''],
  [/\[([^[\]\n]{1,500})\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,200}\])/g, '$1'],
  [/(\*\*|__)(?=\S)([^\n]{0,500}?\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g, '$1'],
  [/(?<!\w)_(?=[^\s_])([^_\n]*[^\s_])_(?!\w)/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!-])/g, '$1'],
];

/** Takes the marks of Markdown away and keeps the words. The title is the front matter's or the first heading. */
export function plainMarkdown(markdown: string): PlainMarkdown {
  let text = markdown.replace(/\r\n?/g, '\n').trimStart();
  const meta = new Map<string, string>();
  const front = FRONT.exec(text);
  if (front) {
    for (const line of front[1]!.split('\n')) {
      const pair = /^([A-Za-z_-]{1,40}):[ \t]*["']?(.*?)["']?[ \t]*$/.exec(line);
      if (pair) meta.set(pair[1]!.toLowerCase(), pair[2]!);
    }
    text = text.slice(front[0].length).trimStart();
  }
  let title = meta.get('title') || null;
  const heading = /^#[ \t]+([^\n]*)(?:\n|$)/.exec(text);
  if (heading && (title === null || plain(heading[1]!) === title)) {
    title = plain(heading[1]!);
    text = text.slice(heading[0].length);
  }
  return { title, text: plain(text), meta };
}

function plain(text: string): string {
  return INLINE.reduce((t, [mark, words]) => t.replace(mark, words), text)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
