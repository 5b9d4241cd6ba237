/** Abbreviations, in small letters, behind which a full stop does not end a sentence by itself. */
export const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr inc corp co cos ltd llc plc bros dept est no nos vs etc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mt ft approx ave fig vol ed al pres sec rev hon ' +
    'calif mich mass conn wash ariz ala ark colo fla ga ill ind kan ky la md minn miss mo mont neb nev okla ore pa tenn tex va wis wyo ont que c'
  ).split(' '),
);
