import { phrases } from '../text/phrases';
import type { Token } from '../text/tokens';
import type { SmallTalk } from '../types';

const greetings = phrases(`
  (hi|hello|hey|hiya|howdy|hullo|helo|hallo|heya|yo|hii|heyy|hellow|helloo|greetings|sup|hola|salut|ciao|ola|hoi|oi|moin|servus|coucou|namaste|salam|marhaba|aloha|gday|bonjour|bonsoir|buongiorno|buonasera|salve)
  (good|gd) (morning|afternoon|evening|day)
  morning|afternoon
  (whats up|wassup|how are you|how are you doing|hows it going|how do you do|how are things|nice to meet you|how is it going|how r u|how are u|anyone there|anybody there|are you there|is anyone there)
  (guten (morgen|tag|abend)|gruss gott|gruezi|wie geht es ihnen|wie gehts)
  (comment ca va|comment allez vous|ca va)
  (buenos dias|buenas tardes|buenas noches|buenas|que tal|como estas|como esta)
  (buon giorno|buona sera|come va|come stai)
  (bom dia|boa tarde|boa noite|tudo bem|como vai)
  (goedemorgen|goedemiddag|goedenavond|goedendag|goede (morgen|middag|avond)|hoe gaat het)
  (مرحبا|اهلا|السلام عليكم|صباح الخير|مساء الخير|هلا|اهلا وسهلا|سلام)
  (नमस्ते|नमस्कार|हैलो|हेलो|हाय|सुप्रभात|प्रणाम)
`);

const thanks = phrases(`
  (thanks|thank you|thx|thnx|thanx|ty|tysm|tks|cheers|thankyou|thank u|many thanks|thanks a lot|thanks so much|thank you so much|thank you very much|much appreciated|appreciate it|i appreciate it|i appreciate your help|appreciated|thanks a million|thanks a bunch|thank you kindly|youre the best|you rock|that helps|that helped|that was helpful|very helpful|thanks again|much obliged|grateful|thankful|ta|ta very much|thnaks|thans|tnx|ty so much|big up|(exactly|just) what i (needed|wanted|was looking for))
  (danke|danke schon|dankeschon|vielen dank|besten dank|herzlichen dank|danke sehr|tausend dank)
  (merci|merci beaucoup|merci bien|mille mercis|je vous remercie)
  (gracias|muchas gracias|mil gracias|muchisimas gracias|te lo agradezco|se lo agradezco)
  (grazie|grazie mille|molte grazie|ti ringrazio|la ringrazio|vi ringrazio)
  (obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeco|brigado)
  (bedankt|dank je|dank u|dankjewel|dankuwel|dank je wel|dank u wel|hartelijk dank|heel erg bedankt)
  (شكرا|شكرا لك|شكرا جزيلا|مشكور|الف شكر|تسلم|ممنون)
  (धन्यवाद|शुक्रिया|थैंक्यू|थैंक यू|आभार|dhanyavad|dhanyavaad|shukriya)
`);

const goodbyes = phrases(`
  (bye|goodbye|good bye|bye bye|byebye|see you|see ya|cya|c ya|farewell|take care|have a (good|nice|great|lovely|wonderful) (day|evening|night|weekend|one|afternoon)|see you (later|soon|then|tomorrow)|talk to you later|talk (later|soon)|ttyl|later|laters|so long|good night|goodnight|catch you later|until next time|thats all|that is all|that will be all|thatll be all|thats it|thats everything|nothing else|nothing more|im done|i am done|gotta go|got to go|have to go|signing off|toodle oo|toodles|(right|ok|) im off|i have to run|have to run|need to run|until then|speak another time|speak (soon|later)|happy holidays|all the best|must dash|no more questions|no further questions|all set|im all set|im good thanks|we are done|were done)
  (tschuss|tschuess|auf wiedersehen|auf wiederhoren|ciao ciao|bis (bald|dann|spater|morgen)|schonen (tag|abend|feierabend) (noch|)|(ich|) muss (jetzt|) (los|weg)|das ist alles|das wars|bis zum nachsten mal|mach(t|en sie) es gut|gute nacht)
  (au revoir|a bientot|a plus|adieu|bonne (journee|soiree|nuit)|bonne fin de journee|cest tout|a demain|a la prochaine|(je|) (file|dois filer|dois y aller)|tres belle (journee|soiree)|belle (journee|soiree)|bonne continuation)
  (adios|hasta (luego|pronto|manana|la vista|la proxima)|chao|nos vemos|eso es todo|que tenga (un |)buen dia|buen dia|cuidate|(me|) tengo que (irme|ir)|un abrazo|eso es todo por hoy)
  (arrivederci|arrivederla|a presto|addio|buona (giornata|notte|serata)|ci vediamo|e tutto|questo e tutto|a domani|alla prossima|ci sentiamo|(ora|) devo (andare|scappare)|buon proseguimento)
  (tchau|adeus|ate (logo|mais|breve|amanha|ja)|falou|e (so|tudo) isso|isso e tudo|tenha um bom dia|bom fim de semana|ate a proxima|por agora e tudo|por hoje e (so|tudo)|tenho de ir|tenho que ir)
  (doei|tot ziens|dag dag|tot (later|snel|morgen|straks)|fijne (dag|avond|dag nog)|dat was het|dat is alles|prettige dag|welterusten)
  (مع السلامة|وداعا|الى اللقاء|باي|في امان الله|تصبح على خير|هذا كل شيء)
  (अलविदा|बाय|फिर मिलेंगे|शुभ रात्रि|टाटा|बस इतना ही|alvida|phir milenge)
`);

/** Who or what answers here, and what it is good for. */
const self = phrases(`
  (who|what) (are|r) (you|u) (exactly|)|whats your name|what is your name|who is this|who am i (talking|speaking|chatting|writing) (to|with)
  (are|r) (you|u) (a|an|really|actually|) (bot|chatbot|chat bot|robot|machine|computer|computer program|program|ai|human|human being|real person|real human|person|real|chatgpt)
  (am i|are we) (talking|speaking|chatting|writing) (to|with) (a|an|) (bot|chatbot|robot|machine|computer|ai|human|human being|real person|real human|person|real person or a (bot|computer|robot|machine)|human or a (bot|computer|robot|machine))
  is (this|that|it) (a|an|) (bot|chatbot|robot|machine|ai|human|real person|automated|automatic)
  what (can|could) (you|u) (do|help|answer|tell me) (for me|with|me with|)|how (can|could) (you|u) help (me|us|)|what are you (for|good for|able to do)|what do you know|what can i ask (you|)|what is this (chat|bot) (for|)
  (wer|was) (bist du|sind sie)|(bist du|sind sie) (ein|eine|) (bot|chatbot|roboter|mensch|maschine|ki|echter mensch|computer)|(spreche|schreibe|rede|chatte) ich (hier|) mit (einem|einer) (bot|chatbot|roboter|menschen|maschine|computer|ki|echten menschen)|was (kannst du|konnen sie)|(wie|womit|wobei) (kannst du|konnen sie) (mir|) helfen
  (qui|que) (es tu|etes vous)|(es tu|etes vous|tu es|vous etes) (un|une|) (robot|bot|chatbot|humain|ia|machine|vraie personne|personne reelle)|(est ce que|) je parle a (un|une) (robot|bot|humain|machine|vraie personne|ia)|que (peux tu|pouvez vous) faire (pour moi|)|comment (peux tu|pouvez vous) maider
  quien (eres|es usted)|(eres|es usted) (un|una|) (robot|bot|chatbot|humano|ia|maquina|persona real|persona)|(estoy hablando|hablo) con (un|una) (robot|bot|humano|maquina|persona real|persona|ia)|que (puedes|puede) hacer (por mi|)|en que (puedes|puede) ayudarme
  chi (sei|e lei)|(sei|e lei) (un|una|) (robot|bot|chatbot|umano|ia|macchina|persona vera|persona reale)|(sto parlando|parlo) con (un|una) (robot|bot|umano|macchina|persona vera|persona|ia)|(che|) cosa (sai|puoi|puo) fare|come (puoi|puo) aiutarmi
  quem (e voce|es tu)|(voce e|es|e) (um|uma|) (robo|robot|bot|chatbot|humano|ia|maquina|pessoa real)|(estou falando|estou a falar|falo) com (um|uma) (robo|robot|bot|humano|maquina|pessoa|pessoa real|ia)|o que (voce pode|podes) fazer|como (voce pode|podes) (me ajudar|ajudar me)
  wie (ben je|bent u)|(ben je|bent u) (een|) (robot|bot|chatbot|mens|machine|echt persoon|computer|ai)|(praat|chat|spreek) ik (hier|) met een (robot|bot|mens|machine|computer|ai|echt persoon)|wat (kun je|kan je|kunt u) (doen|voor mij doen)|hoe (kun je|kan je|kunt u) (me|mij) helpen
  (من انت|هل انت (روبوت|بوت|انسان|الة)|هل اتحدث (مع|الى) (روبوت|بوت|انسان|شخص)|ماذا يمكنك ان تفعل|كيف يمكنك مساعدتي)
  ((आप|तुम) कौन (हैं|हो)|क्या (आप|तुम) (रोबोट|बॉट|इंसान|मशीन) (हैं|हो)|आप क्या कर सकते हैं)
  (あなたは誰ですか|ロボットですか|人間ですか|何ができますか)
`);

const kinds: readonly (readonly [SmallTalk, ReturnType<typeof phrases>])[] = [
  ['goodbye', goodbyes],
  ['thanks', thanks],
  ['self', self],
  ['greeting', greetings],
];

const filler = new Set(
  'there you so much very a lot all everyone team guys sir madam maam mate friend dear for your the help my again now then ok okay great perfect good cool nice alright and have it was that this is just i im am well really today everything support info information answer time quick response to too oh yes yeah no wonderful awesome amazing brilliant lovely excellent super u ya me sehr gut und ihre hilfe fur pour aide votre bien beaucoup por su ayuda tu la mucho e per aiuto tutto pela ajuda voor je hulp uw be with dir ihnen au monsieur madame senor senora bot assistant folks kind very'.split(
    ' ',
  ),
);

/** What a message is when it is nothing but courtesy; the latest courtesy counts, “thanks, bye” is a goodbye. */
export function smallTalkOf(tokens: readonly Token[]): SmallTalk | null {
  if (tokens.length === 0 || tokens.length > 16) return null;
  const covered = new Set<number>();
  let kind: SmallTalk | null = null;
  for (const [name, list] of kinds) {
    const found = list.find(tokens);
    if (found.length > 0) kind ??= name;
    for (const { from, to } of found) for (let at = from; at < to; at++) covered.add(at);
  }
  const isCourtesy = tokens.every(({ word }, at) => covered.has(at) || filler.has(word));
  return isCourtesy ? kind : null;
}
