import type { Aspect, Lexicon } from '../types';

export const aspectWords: Lexicon['aspectWords'] = {
  money: 'price cost costs fee fees charge charges rate tariff pay expensive amount money',
  time: 'time times hour hours date day days open opening closed close closes',
  duration: 'time take takes duration long fast quickly quick soon',
  distance: 'far distance away',
  share: 'share percentage portion much',
  place: 'address located location where',
  person: 'name person',
  phone: 'number phone telephone call ring',
  email: 'email e-mail mail',
  url: 'website link url page',
  count: 'many number',
  measure: 'size',
};

/** What follows “how much” where a sum is asked for, and not how much of something. */
const ofMoney =
  'is|are|was|were|does|do|did|would|will|should|can|could|for|to|of a|it|a|an|the|this|that|each|per|extra|more|money|deposit|vat|tax|if|and|or|i|you|we|they';

/** “When” that asks: not “it fails when I pay”, nor “when you arrive, where do I park?”. */
const askedWhen = [
  String.raw`when(?= (is|are|was|were|do|does|did|can|could|will|would|should|must|may|has|have|to)\b|['’]s\b|\W*$)`,
  String.raw`(?<=^\W*|\b(know|tell me|say|said|find out|wonder|wondering|sure|exactly|until|till|by|from|since|and|or)\W+)when\b(?! (i|we|my|our|you|your)\b)`,
].join('|');

export const aspects: Lexicon['aspects'] = {
  money: new RegExp(
    String.raw`\b(how much(?= *(${ofMoney})\b|\W*$|[^\w\s])|what.{0,40}\b(price|cost|fee|charge|rate|deposit|pay|owe)\b|(?<!share )prices?\b|costs?\b|fees?\b|how expensive|cheapest|salary|salaries|wages?\b|charges?\b(?! my| an?\b)|tariff|(?<!exchange |share |success )rates?\b(?! of))`,
    'i',
  ),
  time: new RegExp(
    String.raw`\b(${askedWhen}|(what time|what day|which days?|until when|by when|from when|how late|how early|opening hours|opening times|hours|what date|open (on|at|until|today|tomorrow)|(open|closed) .{0,30}(day|week|noon|night|holidays)s?)\b)`,
    'i',
  ),
  count: /\bhow many\b/i,
  duration:
    /\b(how long(?! is the pool)|how fast|how quick(ly)?|how soon|how much time|duration|turnaround)\b/i,
  distance: /\b(how far|how close|what distance|distance)\b/i,
  measure: new RegExp(
    String.raw`\b(how much (?!(${ofMoney}|of|time)\b)\w|how (thin|big|large|high|tall|wide|deep|heavy|thick|warm|hot|cold|small|old|strong|loud)|what.{0,12}(size|height|width|depth|weight|temperature|age|speed|capacity|limit)|from what age|wifi speed|sq ?ft|square (feet|met))`,
    'i',
  ),
  share:
    /\b(what (share|percentage|portion|per cent)|how many per ?cent|(stamp )?duty|interest rate|what interest)\b/i,
  person: /^\W*(who|whose|whom)\b|\bname of (the|your)\b/i,
  place: /\b(where|address|location|located)\b/i,
  phone:
    /\b((phone|telephone|fax|mobile|whatsapp|contact) numbers?|numbers? (can|do|should|to|i can|we can|i should) (i |we )?(call|ring|phone|dial)|(call|phone|ring|telephone) (you|them|someone|somebody)|by (phone|telephone)|what.{0,12}(phone|telephone|fax))\b/i,
  email: /\be-?mail( address)?\b/i,
  url: /\b(website|web site|url|link)\b/i,
  trouble:
    /\b(not|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|won['’]?t|can['’]?t|cannot|stopped|keeps?) (\w+ ){0,2}(work|working|turn|turning|load|loading|connect|connecting|start|starting|charging|print|printing|respond|responding|failing|crash|crashing)\b|\b(is|are|seems?) (broken|dead|out of order)\b/i,
};

export const writtenAs = {
  phone: 'telephone phone',
  email: 'e-mail email',
  place: 'address street road',
  duration: 'days hours minutes',
  url: 'website page',
} as const satisfies Readonly<Partial<Record<Aspect, string>>>;
