// Completes a prefix from a list of 1,000 words. The list is module state: sorted once, searched by every
// request.
const { listen, respond } = require('containerless');

const WORDS = `
able about above absolute accept accepts access according across action active actual actually added
adding addition additional adds after again against algorithm alias aligned alive allocate allocated
allocating allocation allocations allow allowed allows along already also always amount anonymous
another anything anyway appear appears appends application applies apply appropriate arbitrary arena
argument arguments around array assembly assignment associated assume assumes atomic atomically
attempt attempts attribute attributes available avoid away back background barrier barriers base
based basic because become been before beginning behavior being below best better between binary
bitmap bits blank block blocked blocking blocks body boolean both bound bounds break buffer buffers
build built byte cache cached call called caller callers calling calls cannot canonical capacity
care carry case cases cause causes certain certificate chain change changed changes channel
character characters check checked checking checks child chunk chunks cipher class cleanup clear
client close closed closes closing code collector color command commands comment comments common
compare compile compiled compiler complete compute computed concurrent condition conditions
connection connections considered consistent constant constants constraint construct contain
containing contains content contents context continue control conversion convert converted converts
copied copies copy copying copyright correct correctly could count counter covered crash create
created creates creating current currently custom cycle cycles data deadline deadlock debug
debugging decimal declaration declared decoding default defer defined defines definition depend
dependency depending depends depth described describes description descriptor destination detail
details detector determine different digit digits direct directly directories directory disable
disabled distribute does doesn doing domain done double down driver duplicate during each earlier
early effect either element elements else embedded emit empty enabled encoded encoding encountered
endian ends enough ensure ensures entire entries entry environment equal equivalent error errors
escape escaped even event events every everything exact exactly example except exist existing exists
exit expect expected expects explicit explicitly exponent exported expression expressions extended
extension extensions external extra fail failed fails failure false fast feature field file
filehandle files filter final finalizer find first fixed flag flags floating flush follow followed
following force form format formats found frame frames free freed from full fully function functions
further future garbage general generate generated generates generation generic gets github give
given gives global goal godefs going good governed graph group grow guaranteed half hall handle
handled handler handles handling handshake happen happens hash have having head header headers heap
held help here high higher hold holding holds host identical identifier identifiers idle ignore
ignored image immediately implement implemented implements implicit import important imported
imports include included includes including index indicate indicated indicates indicating infinity
info information initial initialized input inputs inside installed instance instead instruction
integer integers intended interface interfaces internal into invalid invoked issue issues item
iteration iterator just keep kept kernel keys kind know known label large larger last later lead
leading leaf leak least left length less level library license like likely limit line lines link
linker linkname list lists literal little live load loaded loading local location lock locked locks
logic long longer look looking looks lookup loop lower machine made main make makes making malloc
many mapped mapping maps mark marked mask match matches matching matter maximum mean meaning means
meant members memory method methods might minimum missing mode modified modify module modules more
most move much multi multiple must name named names need needed needs negative nested network never
newline next node nodes none normal nosplit note nothing notice null number numbers numeric object
objects occurs offset omitted once ones only open operating operation operations operator option
optional options order original other otherwise output outside over overflow overlap pack package
packages padding page pages pair panic panics parameter parameters parent parse parsed parser parses
parsing part particular parts pass passed past path paths pattern patterns pending performance
performs perl perlfunc permitted phase pipe place platforms point pointer pointers points pool
populated port position positive possible possibly potentially precision preemption prefix present
prevent previous previously print printed prints private probably problem process processing produce
produced profile profiling program programs progress properly property protocol provide provided
provides proxy pseudo public query queue quoted race random range rather read reader reading reads
ready real really reason reasons receive received receiver record records recursive reference
references reflect regardless regex regexp region register registers regular related relative
release remaining remove removed removes replaced replacement report reported reports represent
represented represents request requested requests require required requires reserved reset resolve
resolved response rest result resulting results return returned returning returns reuse right rights
root roots round rounding rules rune running runs safe same save says scalar scan scanning scheduler
scope script search second secret section seen select selected send sending sends sense sent
separate separated sequence server session sets setting shame shared shift short should show shows
side sign signal signals signature significant similar simple simply since single size skip slash
slice slices slot slow small smaller socket software some something sort sorted source space spaces
span spans spec special specific specified specifies specify split stack stacks standard start
started starting starts state statement stats status still stop stopped store stored stores stream
string strings structs structure style subroutine subsequent such suffix support supported supports
sure sweep switch symbol symbols symlink sync syntax system systems table tags take takes target
template temporary terminated termination terms test testing tests text than that their them then
there these they things this those though thread threads three through thus time timeout timer times
together token tokens tool toolchain total trace traceback trailing transition treat treated tree
tried trigger true trying turn type types typically undefined under underlying unexported unique
unknown unless unmarshal unsafe unsigned until untyped update updated updates upper usage used
useful user users uses using usually valid value values variable variables various vendor verifies
verify version versions very wait waiting want warning well were what when where whether which while
whitespace whole whose widely width wildcard will window with within without word words work worker
working works world would wrapper wraps write writer writes writing written wrong your zero
`
  .split('\n')
  .join(' ')
  .split(' ')
  .filter((word) => word !== '')
  .sort();

const MOST = 20;

// firstAtLeast returns the index of the first word that is not before the prefix, by binary search.
function firstAtLeast(prefix) {
  let low = 0;
  let high = WORDS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (WORDS[middle] < prefix) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

// complete returns at most `limit` words that start with the prefix, and how many there are.
function complete(prefix, limit) {
  const words = [];
  let total = 0;
  for (let i = firstAtLeast(prefix); i < WORDS.length && WORDS[i].startsWith(prefix); i++) {
    if (words.length < limit) words.push(WORDS[i]);
    total++;
  }
  return { words, total };
}

listen((req) => {
  const prefix = (req.query.q || '').toLowerCase();
  if (prefix === '') {
    respond({ error: 'write a prefix: ?q=pre' });
    return;
  }
  let limit = 10;
  if (req.query.limit !== undefined) {
    limit = Number(req.query.limit);
    if (!(limit >= 1 && limit <= MOST)) {
      respond({ error: `limit must be 1 to ${MOST}` });
      return;
    }
  }
  const { words, total } = complete(prefix, limit);
  respond({ prefix, words, more: total - words.length });
});
