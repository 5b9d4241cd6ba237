import type { Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { wholeText } from './text.ts';

/** What a page's JSON-LD says of the article, as strings as they stand there. */
export interface LinkedArticle {
  /** A type that names an article, rather than the web page around it. */
  readonly isArticle: boolean;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** False where the page says that one has to pay for it. */
  readonly free: boolean | null;
  /** How many words the page says that the article has. */
  readonly words: number | null;
  /** The article's text as the page gives it to machines, or null; see `paragraphsOf`. */
  readonly text: string | null;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const ARTICLE = /Article|Posting|Report(?:age)?|Review|Recipe|AnalysisNews|OpinionNews/;
const PAGE = /WebPage|CreativeWork|PodcastEpisode|VideoObject|Event/;
const DEEPEST = 6;

/**
 * The page's JSON-LD nodes that tell of an article or page, articles first. Broken scripts are passed over.
 * @param scripts of the page, in its order
 */
export function linkedArticles(scripts: readonly Element[]): LinkedArticle[] {
  const people = new Map<string, string>();
  const found: LinkedArticle[] = [];
  for (const script of scripts) {
    if (script.attribs.type !== 'application/ld+json') continue;
    const json = parse(wholeText(script));
    if (json !== undefined) visit(json, 0, people, found);
  }
  const named = found.map((a) => ({ ...a, authors: a.authors.flatMap((n) => people.get(n) ?? n) }));
  const articles = named.filter((a) => a.isArticle);
  return [...articles, ...named.filter((a) => !a.isArticle)].map((a) => ({
    ...a,
    authors: a.authors.filter((n) => !n.startsWith('http') && !n.startsWith('#')),
  }));
}

function parse(text: string): Json | undefined {
  const bare = text.replace(/^\s*(?:<!\[CDATA\[|<!--|\/\*.{0,40}?\*\/)|(?:\]\]>|-->)\s*$/g, '').trim();
  for (const attempt of [
    bare,
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The second attempt mends what is often broken: raw line breaks in strings, trailing commas.
    }
  }
  return undefined;
}

function visit(json: Json, depth: number, people: Map<string, string>, found: LinkedArticle[]): void {
  if (!json || typeof json !== 'object' || depth > DEEPEST) return;
  if (isList(json)) {
    for (const item of json) visit(item, depth, people, found);
    return;
  }
  const type = strings(json['@type']).join(' ');
  const id = json['@id'];
  const name = strings(json.name)[0];
  if (/Person|Organization/.test(type) && typeof id === 'string' && name) people.set(id, name);
  const isArticle = ARTICLE.test(type);
  if (isArticle || PAGE.test(type)) {
    found.push({
      isArticle,
      headline: strings(json.headline)[0] ?? name ?? null,
      authors: [...names(json.author), ...(json.author ? [] : names(json.creator))],
      published: strings(json.datePublished)[0] ?? strings(json.dateCreated)[0] ?? null,
      updated: strings(json.dateModified)[0] ?? null,
      publisher: names(json.publisher)[0] ?? null,
      language: strings(json.inLanguage)[0] ?? null,
      free: flag(json.isAccessibleForFree),
      words: wordCount(json.wordCount),
      text: typeof json.articleBody === 'string' ? json.articleBody : null,
    });
  }
  for (const key in json) {
    // Teasers of other articles hang on these.
    if (key !== 'author' && key !== 'itemListElement' && key !== 'hasPart' && key !== 'comment') {
      visit(json[key]!, depth + 1, people, found);
    }
  }
}

function strings(json: Json | undefined): string[] {
  if (typeof json === 'string') return json.trim() ? [plain(json)] : [];
  return json && isList(json) ? json.flatMap(strings) : [];
}

/** Without the character references and tags that some pages leave in. */
const plain = (text: string): string =>
  (/[&<]/.test(text) ? DomUtils.textContent(parseDocument(text)) : text).replace(/\s+/g, ' ').trim();

/** Names of people or organizations; an identifier where only that is given. */
function names(json: Json | undefined): string[] {
  if (!json || typeof json !== 'object') return strings(json);
  if (isList(json)) return json.flatMap(names);
  const own = strings(json.name);
  return own.length ? own : strings(json['@id']);
}

/** The paragraphs of an article's text in JSON-LD, without tags and character references. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/<\/?(?:p|br|div|li|ul|ol|blockquote|h\d)\b[^<>]{0,200}>/gi, '\n')
    .split(/\n+/)
    .map(plain)
    .filter(Boolean);
}

function wordCount(json: Json | undefined): number | null {
  const count = typeof json === 'string' || typeof json === 'number' ? Number(json) : Number.NaN;
  return Number.isInteger(count) && count > 0 ? count : null;
}

function flag(json: Json | undefined): boolean | null {
  if (typeof json === 'boolean') return json;
  return typeof json === 'string'
    ? (/^(?:https?:\/\/schema\.org\/)?(true|false)$/i.exec(json)?.[1]?.toLowerCase() ?? null) === 'true' ||
        (/false/i.test(json) ? false : null)
    : null;
}

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);
