/** Frequent first names of English-language news: a two- or three-word name that begins with one is a person. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron adam adrian ahmed alan albert alex alexander alexandra alfred ali alice alison allan allen amanda amy ana andrea andreas andrew andy angela angus anil anita ann anna anne anthony antonio anurag arjun arthur ashley ashok ' +
    'barbara barry bart ben benjamin bernard beth betty bill bob brad bradley brandon brenda brendan brett brian bruce bryan burkhard byron ' +
    'calvin carl carla carlos carly carol caroline catherine chad charles charlie charlotte cheryl chloe chris christian christina christine christoph christopher claire claude claudia clive colin connor craig cynthia ' +
    'dale damian dan dana daniel daniela danny darren dave david dawn dean deborah debra denis denise dennis derek diana diane dick dieter dirk dominic don donald donna doug douglas duncan dylan ' +
    'ed eddie edward eileen elaine eleanor elena elizabeth ellen elon emily emma eric erica erik ernest ethan eugene eva evan evelyn ' +
    'fiona frances francis franck francois frank franz fred frederic frederick ' +
    'gareth garry gary gavin geoff geoffrey george gerald gerard gilles gina glen glenn gordon grace graham grant greg gregg gregory guy ' +
    'hannah hans harold harry harvey heather heidi heinz helen helena henrik henry herbert howard hugh hugo ' +
    'ian igor ingrid irene isabel ivan ' +
    'jack jackie jacob jacques jake james jamie jan jane janet janice jason jay jean jeff jeffrey jen jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johan johann john johnny jon jonathan jordan jorge jose josef joseph josh joshua joyce juan judith judy juergen julia julian julie jurgen justin ' +
    'karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin kim kirsten klaus kris kurt kyle ' +
    'larry laura lauren laurence lawrence leah lee len leo leon leonard leslie liam linda lisa liz lloyd logan lois lorenzo lori louis louise lucas lucy luis luke lynn ' +
    'madeline malcolm manuel marc marcel marcus margaret maria marianne marie marilyn mario marion mark markus martha martin mary mathias matt matthew maureen maurice max megan melanie melissa michael michel michelle miguel mike mitch mitchell mohamed mohammad mohammed monica murray ' +
    'nancy naomi natalie nate nathan neil nelson niall nicholas nick nicola nicolas nicole nigel nina noah noel nora norman ' +
    'oliver olivia oscar otto ' +
    'pam pamela pat patricia patrick paul paula pedro peggy penny pete peter phil philip philippe phillip pierre ' +
    'rachel rahul raj rajesh ralph ramesh randy ravi ray raymond rebecca rene ricardo richard rick rob robert roberto robin rod roger roland ron ronald rosa rose ross roy rudolf rupert russell ruth ryan ' +
    'sally sam samantha samuel sandra sanjay sara sarah satya scott sean sebastian sergio seth shane shannon sharon shaun sheila shirley simon sofia sonia sophia sophie stanley stefan stella stephane stephanie stephen steve steven stewart stuart sue sundar sunil suresh susan suzanne sven sylvia ' +
    'tammy tanya tara ted teresa terry theresa thierry thomas tiffany tim timothy tina tobias todd tom tommy toni tony tracy travis trevor tricia tyler ' +
    'ulrich uwe ' +
    'valerie vanessa vera vernon veronica vicki vicky victor victoria vijay vikram vince vincent virginia vivian ' +
    'walter warren wayne wendy werner will william willie wolfgang ' +
    'yves yvonne ' +
    'zach zachary '
  )
    .trim()
    .split(' '),
);
