import { has, phrases } from '../text/phrases';
import type { Token } from '../text/tokens';

const asks = phrases(`
  (speak|talk|chat|speaking|talking|chatting) (to|with) (a|an|some|the|your|any|another|) (real|actual|live|human|proper|) (human|humans|person|people|someone|somebody|agent|representative|rep|operator|manager|supervisor|advisor|adviser|consultant|specialist|employee|staff|team|colleague|human being|staff member|team member|support agent|customer service|customer support|boss|owner|receptionist|reception|front desk|concierge|doctor|nurse|lawyer|realtor|estate agent|sales rep|salesperson)
  (speak|talk|chat|connect me|put me through) (to|with) (the|your|) (sales|support|billing|accounts|reservations|customer care|customer services|customer support|management|hr|finance|helpdesk|help desk|service desk) (team|department|desk|people|)
  (speak|talk|chat|connect me|put me through) (to|with) (anyone|anybody|one of (you|your|the) (team|people|colleagues|agents|staff))
  (speak|talk|chat|connect me|put me through|put me in touch) (to|with) (one of|) (your|the) (own|human|) (colleagues|nurses|doctors|mechanics|people|guys|staff|agents|advisers|advisors|experts|technicians|team)
  one of (your|the) * (in|at|from|) (the|your|) (*|) (call|ring|phone|contact) me
  (a|an|any|some|your) (employee|person|human|adviser|advisor|agent|colleague) on the (line|phone)
  (someone|somebody|anyone) (on the (line|phone)|with a pulse|made of flesh|in the flesh)
  let me (have|speak to|talk to) (the|your|a) (manager|supervisor|boss|owner)
  (reach|get hold of|get through to) (a|an|any|another|your) (human|human being|real person|person|employee|adviser|manager)
  (connect|transfer|put|pass|hand|redirect|forward|escalate|switch|route) (me|this|us|it) (over|through|on|) to (a|an|your|the|some|) (real|live|human|actual|) (human|person|someone|somebody|agent|representative|rep|operator|manager|supervisor|colleague|team|advisor|specialist|support|customer service|staff)
  connect me with (a|an|your|the|) (real|live|human|) (human|person|someone|somebody|agent|representative|rep|operator|manager|supervisor)
  (get|give|fetch|find|bring|send) me (a|an|your|the|) (real|live|human|actual|) (human|person|someone|somebody|agent|representative|operator|manager|supervisor)
  (want|need|prefer|like|demand|require|rather have) (a|an|to have a|) (real|live|human|actual|) (human|person|agent|representative|operator|human being)
  (want|need|would like|id like|prefer) (someone|somebody|a person|a human|an agent|a colleague|your manager|the manager|a manager) (to|who|from|here|now|please|on the phone)
  (real|live|actual) (human|humans|person|people|agent|agents|operator|human being)
  human (agent|agents|please|being please|support|help|operator|assistance|representative|now|pls|plz)
  (agent|representative|operator|human|manager|supervisor|person|customer service) (please|pls|plz|now)
  (have|let|ask|tell) (someone|somebody|a person|a human|an agent|a manager|the manager|a colleague|your manager|your team) (to|) (call|phone|ring|contact|email|reach|help|reply)
  (can|could|will|would|may|please have|have) (someone|somebody|anyone|anybody|an agent|a human|a person|your team|a manager|a colleague) (please|) (call|phone|ring|contact|help|reach out|get back|get in touch|email|reply|assist|respond)
  (call|phone|ring) me (back|please|asap|now|on|at|today|tomorrow)
  (is|are) there (a|an|any|some|) (real|live|human|actual|) (human|humans|person|people|someone|somebody|anyone|anybody|agent|operator) (here|there|around|available|i can|who can|to talk|that can|on|behind|reading|)
  (am i|are you|r u|is this) (talking to|speaking to|speaking with|chatting with|) (a|an|) (bot|robot|machine|real person|human|real human|computer|ai|chatbot|real)
  (not|no|stop the|enough of the|hate|tired of|sick of) (a|this|these|the|your|talking to|talking to a|) (bot|bots|robot|robots|machine|chatbot|chat bot|ai)
  (dont|do not) want (to|) (talk|speak|chat|deal|) (to|with|) (a|an|this|) (bot|robot|machine|ai|chatbot|computer)
  (somebody|someone) (real|human|who understands|who can actually help|with a brain)
  (is|are) (anyone|anybody|someone|somebody|any|there any) (real|human|humans|people) (person|people|there|here|around|available|online|)
  (have|had) (a|) (word|chat|talk) with (a|an|one of|your|the|someone|somebody|some) (human|person|agent|your|team|colleague|colleagues|manager|staff|of your|from)
  (who|whom) can i (speak|talk|call) (to|with|)
  (your|the|a) (manager|supervisor) (please|now|immediately)
  (let me|allow me to|may i|can i|could i|i want to|i need to|i would like to|id like to|how do i|how can i|i wanna) (see|meet|reach|contact|get) (a|an|the|your|) (human|person|real person|manager|supervisor|agent|representative|someone|somebody|operator)
  (escalate|transfer) (this|me|my case|my ticket|my issue|it) (please|now|to)
  give me (your|the|a) (phone|telephone) number so i can speak
  (mit|zu) (einem|einer|eine|einen|dem|der|ihrem|ihrer|echten|) (echten|richtigen|) (menschen|mensch|mitarbeiter|mitarbeiterin|person|berater|beraterin|kollegen|ansprechpartner|chef|vorgesetzten|kundenservice|kundendienst|support|jemandem) (sprechen|reden|chatten|verbinden|verbunden|telefonieren|)
  mit (jemandem|jemanden|jemand) (sprechen|reden|telefonieren|verbinden|chatten)
  (echter|echten|richtiger|richtigen|echte) (mensch|menschen|person|mitarbeiter)
  (verbinden|verbinde) (sie|) (mich|uns) (bitte|) mit
  (rufen|ruf) (sie|) mich (bitte|) (an|zuruck)
  (kann|konnte) (mich|mir) (bitte|) (jemand|mal jemand|ein mitarbeiter) (anrufen|zuruckrufen|helfen|kontaktieren)
  (bitte|) (einen|ein) (menschen|mensch|mitarbeiter|berater) bitte
  (mensch|mitarbeiter) bitte
  (geben|gebt|gib) (sie|) (mir|uns) (endlich|bitte|) (einen|nen|) (echten|richtigen|) (menschen|mitarbeiter)
  (kein|keinen) (bot|roboter|chatbot)
  (parler|discuter|echanger) (a|avec) (un|une|votre|le|la|) (vrai|vraie|) (humain|personne|conseiller|conseillere|agent|quelquun|responsable|operateur|employe|etre humain|service client|etre humain|collegue)
  (parler|discuter) (a|avec) quelqu un
  (vraie personne|vrai humain|un humain|un conseiller|un agent) (svp|sil vous plait|s il vous plait|)
  quelquun (a qui|de reel|en chair et en os) (parler|)
  passez (moi|nous) (un|une|le|la|) (humain|personne|conseiller|conseillere|responsable|collegue)
  (rappelez|appelez|contactez) (moi|nous)
  (mettez|mettre) (moi|) en (relation|contact) avec
  (hablar|comunicarme|chatear|contactar) con (un|una|el|la|su|algun|alguna|) (humano|persona|agente|asesor|asesora|representante|operador|operadora|alguien|encargado|gerente|supervisor|persona real|responsable|ser humano|empleado)
  (un|una) (humano|persona real|persona de verdad|agente humano|persona|agente|asesor) (por favor|de verdad)
  (me|nos) (pueden|puede|podrian|podria) (pasar|poner|comunicar|conectar) con (una|un|alguien|el|la)
  (pueden|puede|podrian|podria) (pasarme|ponerme|comunicarme|conectarme) con
  (pasame|paseme|comunicame|comuniqueme|conectame|transfierame|pongame) con
  (alguien|persona) (con quien|real|de verdad) (pueda|puedo|) (hablar|)
  (llamame|llamenme|llameme)
  (parlare|chattare) con (un|una|il|vostro|) (umano|persona|operatore|operatrice|qualcuno|responsabile|consulente|agente|persona vera|essere umano|persona reale)
  (un|una|) (operatore|operatrice|umano|persona vera|persona reale|persona) (per favore|per piacere)
  (parlare|parlarne) (al telefono|a voce|) con (un|una|il|) (vostro|vostra) (operatore|operatrice|consulente|collega|responsabile|dipendente)
  (qualcuno|persona|persone) (vero|vera|reale|in carne e ossa)
  (qualcuno|una persona) (in carne e ossa|) con cui (posso|potrei|) (parlare|parli)
  (mi|potete|può|puo) (richiamate|richiamarmi|chiamarmi|chiamate)
  (falar|conversar) com (um|uma|o|a|) (humano|pessoa|atendente|alguem|agente|gerente|pessoa real|representante|ser humano|operador|responsavel)
  (atendente|humano|pessoa|pessoa real|atendimento humano) (por favor|)
  (alguem|pessoa) (com quem|real|de verdade|de carne e osso) (falar|)
  (passa|passe|passem) me (para|pra|a) (um|uma) (humano|pessoa|atendente)
  (me (ligue|liguem|liga)|ligue me|ligar para mim)
  (met|naar) (een|iemand|uw|jullie|) (echt|echte|) (mens|persoon|medewerker|iemand|manager|collega|echt persoon) (spreken|praten|chatten|bellen|doorverbonden)
  (mag|kan|wil|zou) ik (met|) (een|) (medewerker|mens|persoon|collega|iemand) (spreken|praten)
  (doorverbinden|verbinden) met (een|iemand|de)
  geef (me|mij) (nou|nu|) (gewoon|) een (echt|echte|) (mens|medewerker|persoon)
  met iemand (spreken|praten|chatten|bellen)
  (kan|wil) ik (met|) (een|) (echt|echte|) (iemand|medewerker|mens|persoon) (spreken|praten|te spreken)
  (echt|echte) (mens|persoon|medewerker)
  (medewerker|mens) (graag|alstublieft|aub)
  bel (me|mij) (terug|)
  (التحدث|اتحدث|أتحدث|اتكلم|أتكلم|الكلام|التكلم|اكلم) (مع|الى|إلى|) (شخص|موظف|انسان|إنسان|ممثل|احد|أحد|وكيل|المدير|خدمة العملاء)
  (شخص|انسان|موظف) (حقيقي|بشري|من فضلك|لو سمحت)
  (किसी|एक) (इंसान|व्यक्ति|आदमी|एजेंट|प्रतिनिधि|मैनेजर) से (बात|बातचीत|मिलना)
  (इंसान|एजेंट|मैनेजर|कस्टमर केयर|किसी) से बात
  (insaan|insan|agent|manager|kisi|customer care|banda|bande) se baat
`);

const alone = phrases(`
  (a|an|) (human|humans|agent|representative|operator|rep|live agent|real person|live chat|live person|manager|supervisor|human agent|speak to human|talk to human|human being)
  mensch|mitarbeiter|kundenberater
  humain|conseiller|operateur
  humano|agente|persona real|asesor
  operatore|umano
  atendente|pessoa
  medewerker|mens
  موظف|انسان
  इंसान|एजेंट
`);

const refused = phrases(`
  (dont|do not|no) (need|want) (to (talk|speak) (to|with)|) (a|an|any|) (human|person|agent|representative|salesperson|sales rep)
  (dont|do not) (call|phone|ring) me
  (not|no need to) (call|phone|ring|connect) me
  (how|where|when) (do|can|to) * (real|live) (people|person) (live|stay)
`);

/** Japanese puts no spaces between its words. */
const unspaced =
  /(担当者|担当の方|スタッフ|オペレーター|人間|係の人|店員|人)(と|に)(直接)?(話|代わ|替わ|つな|繋|相談)/;

const mostWordsAlone = 4;

/** Somebody asks for a person rather than for an answer. */
export function wantsPerson(tokens: readonly Token[]): boolean {
  if (has(refused, tokens)) return false;
  if (has(asks, tokens) || tokens.some(({ word }) => unspaced.test(word))) return true;
  if (tokens.length > mostWordsAlone) return false;
  const [found] = alone.find(tokens);
  return found !== undefined && found.to - found.from >= tokens.length - 1;
}
