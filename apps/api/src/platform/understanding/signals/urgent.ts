import { phrases } from '../text/phrases';
import type { Token } from '../text/tokens';
import { pressingElsewhere } from './urgent-elsewhere';

const pressing = phrases(`
  (urgent|urgently|emergency|asap|urgency|emergencies|critical|immediately|straight away|straightaway|right away|right now please)
  as soon as (possible|you can)
  (at|on the) (once|double)
  (very|really|extremely|super|so|quite|most) (urgent|time sensitive|time critical)
  time (sensitive|critical)
  (cant|cannot|can not|couldnt) (wait|wait any longer|wait until|wait till|wait that long)
  (need|want|must have|require) (it|this|that|help|you|someone|an answer|a reply|a response|a solution|to know|to * *) (fixed|sorted|done|resolved|solved|here|) (right now|now|today|tonight|this minute|within the hour|in the next hour|this second)
  (in|within) (the next|less than|under) (an|one|two|few|10|15|20|30|five|ten|thirty) (hour|hours|minutes|mins|min)
  (running out of|no|not much|little) time (left|)
  (before|by) (its|it is) too late
  (flight|plane|train|event|wedding|meeting|presentation|exam|surgery|appointment|checkin|check in|deadline|launch|demo|bus|ferry) (leaves|is|starts|departs|begins) (in (an hour|one hour|two hours|half an hour|a few hours|* (minutes|mins|hours|min))|today|tonight|now|this morning|this afternoon|tomorrow morning)
  (leaves|leaving|starts|departs|boarding|closing) in (an hour|one hour|half an hour|* (minutes|mins|min))
  (site|website|webshop|webpage|server|servers|system|systems|platform|service|everything|production|prod|api|app|shop|store|checkout|database|network|internet|dashboard|portal) (is|has|are|went|just went) (completely|totally|still|been|all|) (down|offline|crashed|broken|gone down|unreachable|dead)
  (production|prod) (is|) (down|outage|broken|issue|incident)
  (locked|stuck|trapped) (out|in|inside|outside)
  (account|card|email|phone|wallet|site|website|password) (has been|was|got|is|been|is being) (hacked|stolen|compromised|breached)
  (someone|somebody) (hacked|stole|is using|has stolen|used|broke into) (my|our|the)
  (stolen|lost) (card|passport|wallet|phone|credit card)
  (my|the) (card|passport|wallet|bag|phone|credit card) (has been|was|got|is) (stolen|lost|taken)
  (water|gas|smoke|fire|flood|flooding|leak|leaking|burning|burst pipe|power cut|no power|no electricity) (is|) (everywhere|coming|leaking|flooding|in the|from the|leak|out of)
  (theres|there is) (a|) (gas leak|water leak|fire|flood|smoke|leak|flooding)
  (burst|leaking|broken) (pipe|boiler|pipes)
  (gas|water) leak
  (bleeding|chest pain|cant breathe|cannot breathe|severe pain|unconscious|allergic reaction|ambulance|fainted|seizure|stroke|overdose|collapsed)
  (in a|im in a|am in a) (real|big|great|terrible|) (hurry|rush)
  (stranded|stuck) (at|in|on|outside|here|without)
  (need|want) (help|assistance|an answer|a reply) (now|immediately|fast|quickly|urgently|right now|right away)
  (help|please) (now|immediately|fast|quick|quickly|hurry)
  (hurry|hurry up|quickly please|quick please|sos|mayday)
  (losing|lose|lost) (money|customers|sales|orders|data) (every|by the|right now|because|each)
  (only|just) (have|got) (an hour|one hour|* minutes|* hours|until|till) (left|before|)
  (every|each) (minute|second|hour) counts
  (fraud|fraudulent|unauthorised|unauthorized) (charge|transaction|payment|activity|charges|transactions|transfer|withdrawal)
  (is|are|its|caught|currently) (currently|now|) (on fire|in flames)
  (charger|battery|phone|laptop|machine|engine|oven|cable|plug|socket|outlet|dryer|dishwasher|you|it) (is|started) (smoking|sparking|burning)
  (fire|smoke|gas|co|carbon monoxide) (alarm|detector) (is|keeps|has|went|wont) (going|gone|been|stop|off|ringing)
  smell (of|) (gas|smoke|burning)
  (swallowed|choking|overdosed|suffocating|drowning)
  (not|isnt|stopped|hardly|barely) breathing
  (he|hes|she|shes|guest|man|woman|child|kid|baby|girl|boy|dog|cat) (is not|isnt|not|doesnt|wont) (responding|reacting|waking up|wake up|moving|answering us)
  (heart|throat|tongue|face) (is|) (racing|swelling|closing)
  (took|given|gave|take) (the|a|too many|) (wrong|double|) (medicine|medication|dose|tablets|pills)
  wrong (medicine|medication|dose|tablets|pills)
  (been|being|was|got|getting|am) hacked
  (someone|somebody) is (changing|using|breaking|following) (into|in|the|my|our|me)
  (send|get|need) (someone|somebody|security|help|staff|the police|an ambulance) (up|down|here|over|) (now|quick|quickly|fast)
  (come|please come|hurry) quick
  (can|could|please) (security|the police|someone) come (up|quickly|now)
  (locked|shut) (myself|ourselves|himself|herself|my kid|my baby|my son|my daughter) (out|in|inside)
  (baby|kid|child|son|daughter|dog|mother|father|grandmother) is (locked|stuck|trapped|still|) (in|inside) the (car|lift|elevator|room|bathroom)
  (standing|stopped|stuck|stranded|sitting|waiting|broke down|broken down) (on|at|by) (the|a) (hard shoulder|motorway|highway|side of the road|roadside)
  brakes (just|have|) (went|gone|failed|dont work|stopped)
  (stop|block|freeze) (it|this|that|the payment|the transfer|the transaction|my card|my account) (before|now|immediately|at once|please before)
  (im|i am|we are|were) (alone|trapped) (in|and|here|with)
${pressingElsewhere}`);

const calm = phrases(`
  (not|isnt|nothing|no|non|its not|aint|hardly|not that|not very|not so|not super|not really) (urgent|an emergency|critical|rush|hurry|in a hurry|in a rush|urgency|emergency)
  (theres|there is) no (rush|hurry|urgency)
  (nicht|kein) (dringend|eilig|notfall)
  (pas|rien d) (urgent|urgence|d urgence)
  no es urgente
  non e urgente
  nao e urgente
  niet (dringend|urgent)
  whenever you (can|have time|get a chance)
  (all|everything|both|two|three|several|many|much|people|people can|take|carry|pay) at once
  stuck in traffic
  emergency (exit|exits|contact|number|fund|lighting|contacts)
  (critical|urgent) (acclaim|care)
  choking (hazard|hazards|risk)
`);

/** Somebody cannot wait: what says so is no part of “not urgent” or of “emergency exit”. */
export function isUrgent(tokens: readonly Token[]): boolean {
  const meantOtherwise = calm.find(tokens);
  return pressing
    .find(tokens)
    .some(({ from, to }) => !meantOtherwise.some((other) => other.from < to && from < other.to));
}
