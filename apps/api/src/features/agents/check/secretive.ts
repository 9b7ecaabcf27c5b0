/** Words of an order to keep something to oneself, in the languages spoken here. */
const words = [
  "never|do not|don[’']t|must not|secret|secretly|confidential|internal|internally|nobody|no one",
  'niemals|nie|nicht (?:sagen|nennen|verraten|erwähnen)|geheim|vertraulich|intern|niemandem?',
  'nunca|no (?:digas|menciones|reveles|des)|secreto|confidencial|interno|nadie',
  'jamais|ne (?:dis|dites|mentionne|révèle)[a-z]*|secret|confidentiel|interne|personne',
  'mai|non (?:dire|menzionare|rivelare)|segreto|riservato|interno|nessuno',
  'nunca|não (?:diga|mencione|revele)|segredo|confidencial|interno|ninguém',
  'nooit|niet (?:zeggen|noemen|vertellen)|geheim|vertrouwelijk|intern|niemand',
  'أبدا|أبدًا|لا (?:تقل|تذكر|تخبر|تكشف)|سر|سري|داخلي|لأحد',
  'कभी|मत|गुप्त|गोपनीय|आंतरिक|किसी को',
].join('|');
const unspaced = '絶対|決して|秘密|内緒|極秘|社外秘|ないでください|ห้าม|ความลับ|不要|秘密|保密';
const secretive = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])|${unspaced}`, 'iu');

/** Facts are told to an agent to be said; this is not. */
export const isSecretive = (sentence: string): boolean => secretive.test(sentence);
