/** What is known of a kind of element. */
export interface Kind {
  readonly name: string;
  /** It has no content and no end tag. */
  readonly isVoid: boolean;
  /** Its content is text up to its own end tag; of a title with character references. */
  readonly isRaw: boolean;
  /** Its beginning ends these, as long as one of them is innermost. */
  readonly ends: ReadonlySet<string> | null;
  /** Elements in it are not HTML's (true), or are again (false); null for most. */
  readonly foreign: boolean | null;
}

const list = (names: string): readonly string[] => names.split(' ');

const VOID = new Set(
  list(
    'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
  ),
);
const RAW = new Set(list('script style title textarea xmp'));
const FOREIGN = new Map([
  ...list('math svg').map((name) => [name, true] as const),
  ...list('mi mo mn ms mtext annotation-xml foreignobject desc title').map((name) => [name, false] as const),
]);

const FORM = 'input option optgroup select button datalist textarea';
/** What begins, and what it ends. */
const ENDS = new Map<string, ReadonlySet<string>>(
  (
    [
      ['tr', 'tr th td'],
      ['th', 'th'],
      ['td', 'thead th td'],
      ['body', 'head link script'],
      ['li', 'li'],
      [
        'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
        'p',
      ],
      ['select input output button datalist textarea', FORM],
      ['option', 'option'],
      ['optgroup', 'optgroup option'],
      ['dd dt', 'dd dt'],
      ['rt rp', 'rt rp'],
      ['tbody tfoot', 'thead tbody'],
    ] as const
  ).flatMap(([beginning, ended]) => list(beginning).map((name) => [name, new Set(list(ended))] as const)),
);

const kindOf = (name: string): Kind => ({
  name,
  isVoid: VOID.has(name),
  isRaw: RAW.has(name),
  ends: ENDS.get(name) ?? null,
  foreign: FOREIGN.get(name) ?? null,
});

const KINDS = new Map<string, Kind>();
const MOST_KINDS = 2000;

/** The kind of an element by its name as it stands in a tag. */
export function elementKind(written: string): Kind {
  let kind = KINDS.get(written);
  if (kind === undefined) {
    kind = kindOf(written.toLowerCase());
    // Pages may make up names without end.
    if (KINDS.size < MOST_KINDS) KINDS.set(written, kind);
  }
  return kind;
}
