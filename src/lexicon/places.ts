import type { Entry } from './classes.ts';

/** Countries, states, regions and big cities, and the adjectives made of them. */
export const PLACES: readonly Entry[] = [
  {
    words:
      'america, u.s., us, u.s, usa, united states, united kingdom, uk, u.k., britain, great britain, england, scotland, wales, northern ireland, ireland, france, germany, italy, spain, portugal, netherlands, holland, belgium, luxembourg, switzerland, austria, sweden, norway, denmark, finland, iceland, poland, czech republic, slovakia, hungary, romania, bulgaria, greece, turkey, ukraine, russia, serbia, croatia, slovenia, estonia, latvia, lithuania, ' +
      'canada, mexico, brazil, argentina, chile, peru, colombia, venezuela, ecuador, costa rica, puerto rico, china, hong kong, taiwan, japan, south korea, north korea, korea, india, pakistan, bangladesh, sri lanka, thailand, vietnam, malaysia, singapore, indonesia, philippines, australia, new zealand, israel, saudi arabia, dubai, abu dhabi, qatar, egypt, nigeria, kenya, south africa, morocco, tunisia, ' +
      'europe, asia, africa, north america, south america, latin america, middle east, asia pacific, asia-pacific, far east, western europe, eastern europe, emea, apac, scandinavia, ' +
      'alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, ' +
      'ontario, quebec, alberta, british columbia, manitoba, nova scotia, new brunswick, saskatchewan, new south wales, queensland, tasmania, western australia, south australia, ' +
      'london, manchester, birmingham, leeds, sheffield, liverpool, glasgow, edinburgh, cardiff, belfast, dublin, bristol, sunderland, newcastle, derby, swindon, coventry, nottingham, paris, berlin, frankfurt, munich, hamburg, cologne, stuttgart, wolfsburg, dusseldorf, zurich, geneva, basel, vienna, brussels, antwerp, ghent, genk, amsterdam, rotterdam, madrid, barcelona, lisbon, rome, milan, turin, stockholm, gothenburg, oslo, copenhagen, helsinki, espoo, warsaw, prague, budapest, bucharest, athens, istanbul, moscow, kiev, kyiv, ' +
      'seattle, redmond, san francisco, silicon valley, bay area, los angeles, san diego, san jose, sacramento, portland, phoenix, denver, dallas, houston, austin, san antonio, chicago, detroit, cleveland, columbus, cincinnati, pittsburgh, philadelphia, boston, baltimore, washington dc, washington, d.c., atlanta, miami, orlando, tampa, charlotte, nashville, memphis, new orleans, st. louis, kansas city, minneapolis, milwaukee, indianapolis, louisville, buffalo, rochester, albany, brooklyn, manhattan, queens, bronx, wall street, nyc, new york city, las vegas, salt lake city, wichita, ' +
      'toronto, montreal, vancouver, ottawa, calgary, winnipeg, mexico city, sao paulo, buenos aires, tokyo, osaka, seoul, beijing, shanghai, shenzhen, bangalore, bengaluru, mumbai, delhi, new delhi, hyderabad, chennai, pune, kolkata, sydney, melbourne, brisbane, perth, adelaide, canberra, auckland, wellington, johannesburg, cape town, nairobi, lagos, cairo, tel aviv',
    classes: ['PLACE'],
  },
  {
    words:
      'american, british, english, scottish, welsh, irish, french, german, italian, spanish, portuguese, dutch, belgian, swiss, austrian, swedish, norwegian, danish, finnish, polish, czech, hungarian, romanian, greek, turkish, ukrainian, russian, canadian, mexican, brazilian, argentine, chinese, taiwanese, japanese, korean, south korean, indian, pakistani, thai, malaysian, singaporean, indonesian, australian, israeli, egyptian, nigerian, south african, european, asian, african, north american, latin american, anglo-dutch, franco-american, britain-based, nordic, scandinavian, californian, texan',
    classes: ['DEMONYM'],
  },
];
