/** Heads of groups of employers, in the plural: what is counted there is an aggregate, and names may follow as examples. */
export const PLURAL_EMPLOYERS: ReadonlySet<string> = new Set(
  (
    'agencies airlines automakers banks brokerages brokers builders businesses carmakers carriers chains charities chipmakers clubs colleges companies contractors ' +
    'corporations councils districts drillers drugmakers employers factories firms governments homebuilders hospitals hotels industries institutions insurers lenders ' +
    'manufacturers museums municipalities newspapers operators organisations organizations outlets producers publishers respondents retailers schools start-ups startups ' +
    'studios suppliers theatres universities utilities broadcasters competitors peers rivals'
  ).split(' '),
);

const LOOSE = /^(?:names|giants|players|others|groups|brands|platforms|restaurants|managers|[a-z]*makers)$/;

/** True for a plural of employers, also a loose one ("tech giants", "other names") that only examples behind it make one. */
export const mayTakeExamples = (word: string): boolean => PLURAL_EMPLOYERS.has(word) || LOOSE.test(word);
