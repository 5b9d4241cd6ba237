export { GIVEN_NAMES as FIRST_NAMES } from '../lexicon/given-names.ts';
