import { linesOf } from '../lines-of';
import type { Lexicon } from '../types';
import { aspects, aspectWords, writtenAs } from './aspects';
import { devices } from './devices';
import { digital } from './digital';
import { everyday } from './everyday';
import { food } from './food';
import { health } from './health';
import { home } from './home';
import { law } from './law';
import { learning } from './learning';
import { money } from './money';
import { people } from './people';
import { pointing } from './pointing';
import { service } from './service';
import { empty, generic, ordinary } from './slight-words';
import { time } from './time';
import { trade } from './trade';
import { travel } from './travel';

export const en: Lexicon = {
  alike: linesOf(
    devices,
    service,
    everyday,
    digital,
    food,
    health,
    home,
    law,
    learning,
    money,
    people,
    time,
    trade,
    travel,
  ),
  empty,
  generic,
  ordinary,
  ourselves:
    'hotel shop store company business office offices restaurant clinic practice school museum gym studio salon agency firm bakery library surgery premises located situated location address',
  aspectWords,
  writtenAs,
  aspects,
  apart: [
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    'breakfast, lunch, dinner, brunch',
    'dog, cat, horse, bird, rabbit, hamster, snake, parrot, fish',
    'english, german, french, spanish, italian, dutch, polish, portuguese, japanese, chinese, arabic, russian, turkish, hindi, swedish, danish',
    'red, blue, green, black, white, yellow, grey, brown, pink, purple, orange',
    'small, medium, large',
    'christmas, easter, thanksgiving, halloween, new year',
    'salesforce, hubspot, slack, zapier, shopify, woocommerce, magento, xero, quickbooks, datev, stripe, outlook, teams, zoom, notion, jira, wordpress',
    'car, bus, motorbike, bicycle, train, ferry, taxi, plane, tram, boat, truck, lorry, camper',
    'single, double, twin, triple, quadruple',
    'child, adult, senior, student, pensioner',
    'january, february, march, april, may, june, july, august, september, october, november, december',
    'spring, summer, autumn, winter',
    'paypal, visa, bitcoin, cheque, cash, klarna, amex, mastercard, crypto, apple pay, google pay, twint',
    'android, ios, windows, mac, linux',
    'first, second, third, fourth, fifth',
    'men, women, boys, girls',
    'pool, sauna, gym, tennis, golf, casino, squash',
    'email, phone, fax, whatsapp',
  ],
  cycles: [
    'monday mon mondays, tuesday tue tues tuesdays, wednesday wed wednesdays, thursday thu thur thurs thursdays, friday fri fridays, saturday sat saturdays, sunday sun sundays',
    'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep sept, october oct, november nov, december dec',
  ],
  everyDay: /(?<!\p{L})(every day|daily|seven days|7 days|all week|24\/7|day and night|all year)(?!\p{L})/iu,
  yesNo:
    /^\W*(so |and |but |hi,? |hello,? |hey,? |please,? |ok,? )?(is|are|am(?= i\b)|was|were|do|does|did|can|could|may|might|will|would(?! (like|love|prefer|rather|appreciate|be|have)\b)|should|shall|has|(have|had)(?= (you|they|we|i|your|their|the|any\w*)\b)|isn't|aren't|don't|doesn't|can't|won't|any)\b/i,
  asking:
    /\b(how (much|many|long|far|often|big|old|soon|fast|late|early|deep|high|wide|tall|heavy)|what|when|where|who|which|whose)\b/i,
  joint: /(,?\s+(and|also|plus|&)\s+(also\s+)?|,\s+)(?!\w+(n['’]t| not)\b)/giu,
  followUp: /^\W*(and|or|but|also|what about|how about|same|then|so|ok|okay)\b/i,
  pointing,
  backward:
    /^(it|they|this|that|these|those|he|she|otherwise|then|after that|both|there|also|but|and|or|so)\b/i,
  wanting:
    /\b(what|which|whats|what['’]s)( (is|are|was|were))?( (the|your|kind of|sort of|type of|other|main))* $/i,
  doer: /\b(i|you|we|they|he|she|it|one|to|people|someone|anyone|guests|kids|children|just|not|also) $/i,
};
