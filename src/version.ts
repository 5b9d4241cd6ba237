declare const __CUTLINE_VERSION__: string | undefined;
declare const __RULES_HASH__: string | undefined;

/** The version of the package; set when the bundle is built. */
export const VERSION = typeof __CUTLINE_VERSION__ === 'string' ? __CUTLINE_VERSION__ : '0.0.0-source';
/** Hash over the files of rules, lexicon, entities and claims; set when the bundle is built. */
export const RULES_HASH = typeof __RULES_HASH__ === 'string' ? __RULES_HASH__ : 'source';
