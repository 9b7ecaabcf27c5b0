/** Words of an order to keep something to oneself, in the languages spoken here. */
const words = [
  "never|do not|don[’']t|must not|secret|secretly|confidential|for internal use|nobody|no one",
  'niemals|nie|nicht (?:sagen|nennen|verraten|erwähnen)|geheim|vertraulich|niemandem?',
  'nunca|no (?:digas|menciones|reveles|des)|secreto|confidencial|nadie',
  'jamais|ne (?:dis|dites|mentionne|révèle)[a-z]*|secret|confidentiel|à personne',
  'mai (?:dire|menzionare|rivelare|nominare)|non (?:dire|menzionare|rivelare)|segreto|nessuno',
  'nunca|não (?:diga|mencione|revele)|segredo|confidencial|ninguém',
  'nooit|niet (?:zeggen|noemen|vertellen)|geheim|vertrouwelijk|niemand',
  'أبدا|أبدًا|لا (?:تقل|تذكر|تخبر|تكشف)|سري|لأحد',
  'मत|गुप्त|गोपनीय',
].join('|');
const unspaced = '絶対|決して|秘密|内緒|極秘|社外秘|ないでください|ห้าม|ความลับ|不要|保密';
const secretive = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])|${unspaced}`, 'iu');

/** Facts are told to an agent to be said; this is not. */
export const isSecretive = (sentence: string): boolean => secretive.test(sentence);
