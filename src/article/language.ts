const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Function words that English texts are full of and its neighbours lack or seldom use. */
const ENGLISH = words(
  'the and of to that for with was are by from this have which their has been would will as at on it its be not they he said were had who an or than into after more about',
);
/** The same of other languages in Latin letters, as far as they are no English words. */
const OTHERS = words(
  'der und das ist nicht mit den von auf für ein eine le la les des une est et dans pour que el los las con una por del se il che di non per een het van niet og ikke det och som är je na nie się dos não os',
);

/** Of a text with fewer words nothing is said. */
const FEWEST_WORDS = 40;
/** Words that are looked at. */
const SAMPLE = 600;
/** English prose has 0.15 and more, other languages 0.045 and less; English tables may have nothing. */
const ENGLISH_SHARE = 0.07;
const OTHERS_SHARE = 0.08;

/**
 * Whether a text is English, by the share of its function words; null where nothing tells, as in a few words
 * or a table of results.
 * @param declared the language that the page declares. Many declare a wrong one: it is asked only where the
 *   text itself speaks for no language.
 */
export function isEnglish(text: string, declared: string | null): boolean | null {
  let count = 0;
  let english = 0;
  let others = 0;
  let latin = 0;
  for (const [word] of text.matchAll(wordsOf(text))) {
    const lower = word.toLowerCase();
    count++;
    if (ENGLISH.has(lower)) english++;
    else if (OTHERS.has(lower)) others++;
    if (/[a-z]/.test(lower)) latin++;
    if (count >= SAMPLE) break;
  }
  if (count < FEWEST_WORDS) return null;
  if (latin < count / 2) return false;
  if (english >= ENGLISH_SHARE * count) return true;
  if (others >= OTHERS_SHARE * count) return false;
  return declared === null || declared === 'en' ? null : false;
}

/** Runs of letters. The classes of Unicode take long to compile: a text with no letters beyond ASCII is spared that. */
const wordsOf = (text: string): RegExp =>
  /[^\0-\x7f\xa0-\xa9\xab\xb7\xbb\u2010-\u203e\u20a0-\u20bf]/.test(text) ? /[\p{L}\p{M}]+/gu : /[a-zA-Z]+/g;
