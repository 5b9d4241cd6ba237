const SEPARATOR = /\s+[|–—·•»›:<>/~-]+\s+|\s*\|+\s*|\s+::\s+|\s*»\s*|\s*›\s*/u;

/** The words of a title, in lower case. */
const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

/** Dice coefficient of the words of two titles, 0 to 1. */
export const likeness = (a: string, b: string): number => dice(words(a), words(b));

function dice(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let both = 0;
  for (const w of x) if (y.has(w)) both++;
  return (2 * both) / (x.size + y.size || 1);
}

export interface TitleSources {
  /** JSON-LD headline. */
  readonly headline: string | null;
  /** og:title, twitter:title and their like. */
  readonly shared: readonly string[];
  /** The title element. */
  readonly element: string | null;
  /** All h1, in order. */
  readonly headings: readonly string[];
  /** All h2, in order. */
  readonly subheadings: readonly string[];
  readonly publisher: string | null;
  /** Whether the page shows these words by themselves. */
  readonly shows: (text: string) => boolean;
}

/** A longer title is cut; UTF-16 code units. */
const LONGEST = 500;
/** The whole title is preferred to its parts. */
const PART = 0.98;
/** Likeness from which a heading is taken to say the title. */
const ALIKE = 0.8;

/**
 * The article's title: the page's own heading where the title given for sharing or for the window agrees
 * with it, otherwise the latter without the site's name.
 */
export function chooseTitle(s: TitleSources): string | null {
  const given = [s.headline, ...s.shared, s.element]
    .filter((t): t is string => !!t && t.length > 1)
    .map((t) => t.slice(0, LONGEST));
  const readings = given.flatMap(readingsOf);
  const isSite = (t: string) => !!s.publisher && likeness(t, s.publisher) > 0.7;
  const match = (heading: string) => {
    const said = words(heading);
    return readings.reduce((best, r) => Math.max(best, dice(said, r.words) * r.share), 0);
  };
  let best: { text: string; match: number } | null = null;
  for (const text of [...s.headings, ...s.subheadings.slice(0, 8)]) {
    const m = isSite(text) ? 0 : match(text);
    if (m < ALIKE) continue;
    // Of two that say it, the longer one: "News" above the title says a part of "News - Ledger".
    const says = words(text).size;
    const longer = says >= 3 && words(best?.text ?? '').size <= 2;
    if (!best || m > best.match + 0.05 || (longer && m > best.match - 0.05)) best = { text, match: m };
  }
  if (best) return withoutKicker(best.text, given);
  const [only, more] = s.headings.filter((h) => !isSite(h) && h.length < 250 && words(h).size > 0);
  if (only && !more && !given.some((t) => endPart(t, only))) return withoutKicker(only, given);
  const first = s.headline ?? s.shared.find((t) => !isSite(t)) ?? s.element;
  if (first)
    return shownPart(first.slice(0, LONGEST), s.shows) ?? withoutSite(first.slice(0, LONGEST), s.publisher);
  return s.headings[0] ?? s.subheadings[0] ?? null;
}

/** A heading that runs on before or after the title itself (a kicker, a subheading): the title alone. */
function withoutKicker(heading: string, given: readonly string[]): string {
  const plain = heading.toLowerCase();
  const within = given.find((t) => {
    const u = t.toLowerCase();
    return (
      u.length < plain.length &&
      words(t).size >= 3 &&
      // Where the heading goes on in small letters, the given title is the one that was cut short.
      (plain.endsWith(` ${u}`) ||
        (plain.startsWith(`${u} `) && /^\P{Ll}/u.test(heading.slice(u.length).trim())))
    );
  });
  return within ?? heading;
}

/** Fewer words can stand anywhere in a page's menus. */
const FEWEST_SHOWN = 3;

/** The longest part of a title that the page shows by itself, as old pages do whose title is no heading; else null. */
function shownPart(title: string, shows: (text: string) => boolean): string | null {
  const cuts = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
  if (cuts.length === 0 || cuts.length >= MOST_PIECES) return null;
  const starts = [0, ...cuts.map((m) => m.index + m[0].length)];
  const ends = [...cuts.map((m) => m.index), title.length];
  const parts = starts.flatMap((from, i) => ends.slice(i).map((to) => title.slice(from, to)));
  const shown = parts.filter((part) => words(part).size >= FEWEST_SHOWN && shows(part));
  return shown.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** A title as given, or a part of it that a heading may say. */
interface Reading {
  readonly words: ReadonlySet<string>;
  /** How much it counts: a small part, such as the site's name, counts little. */
  readonly share: number;
}

const MOST_PIECES = 6;

function readingsOf(title: string): Reading[] {
  const pieces = title.split(SEPARATOR).filter(Boolean);
  const readings: Reading[] = [{ words: words(title), share: 1 }];
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return readings;
  const longest = Math.max(...pieces.map((p) => words(p).size));
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j <= pieces.length; j++) {
      const part = words(pieces.slice(i, j).join(' '));
      const isMain = part.size >= longest || (i === 0 && part.size > 1);
      readings.push({ words: part, share: isMain ? PART : (PART * part.size) / longest });
    }
  }
  return readings;
}

/** Whether a text is no more than the site's name at the end of a title. */
function endPart(title: string, text: string): boolean {
  const pieces = title.split(SEPARATOR).filter(Boolean);
  return pieces.length > 1 && likeness(pieces.at(-1)!, text) > ALIKE;
}

/** Takes the site's name off: the part that is the publisher, else a short part at the end. */
function withoutSite(title: string, publisher: string | null): string {
  const m = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const last = m.at(-1);
  if (!last || last.index === 0) return title;
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  if (publisher && likeness(tail, publisher) > 0.5) return withoutSite(head, publisher);
  const first = m[0]!;
  const rest = title.slice(first.index + first[0].length);
  if (publisher && likeness(title.slice(0, first.index), publisher) > 0.5) return rest;
  const isColon = /:/.test(last[0]);
  return !isColon && words(tail).size <= 4 && words(head).size > words(tail).size
    ? withoutSite(head, publisher)
    : title;
}
