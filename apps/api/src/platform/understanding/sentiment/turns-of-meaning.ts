const setOf = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const negators = setOf(`
  not no never none nobody nothing neither nor without hardly barely scarcely cannot cant dont doesnt didnt isnt wasnt arent
  werent wont wouldnt couldnt shouldnt havent hasnt hadnt aint lacks lack zero nowhere
  nicht kein keine keinen keiner keinem nie niemals ohne weder nichts
  pas jamais aucun aucune sans rien ni
  nunca jamas sin tampoco nada ningun ninguna
  non mai senza nessun nessuno nessuna nemmeno
  nao nem sem nenhum nenhuma
  niet geen nooit zonder nergens niets
  لا ليس ليست لم لن غير بدون
  नहीं मत न ना बिना nahi nahin
`);
export const raisers = setOf(`
  very really so extremely incredibly absolutely totally completely truly super highly too most especially particularly
  insanely utterly entirely deeply remarkably exceptionally ridiculously freaking fucking damn bloody way much quite such
  sehr total wirklich absolut extrem richtig so echt vollig uberaus
  tres vraiment trop tellement extremement super absolument si
  muy realmente tan demasiado super totalmente absolutamente sumamente bastante
  molto davvero troppo cosi veramente assolutamente
  muito realmente tao demais bastante extremamente
  heel erg zeer echt super enorm ontzettend
  جدا للغاية كثيرا
  बहुत काफी सच में अत्यंत bahut bohot
`);
export const softeners = setOf(`
  slightly somewhat little bit kinda kind sort sorta fairly rather partly almost occasionally mildly maybe perhaps
  etwas bisschen leicht ziemlich assez poco algo abbastanza pouco beetje enigszins قليلا थोड़ा thoda
`);
export const turns = setOf(
  'but however yet until nevertheless nonetheless except aber jedoch doch mais pourtant pero sino ma pero mas porem maar echter لكن ولكن लेकिन मगर lekin',
);
export const conditions = setOf('if whether unless wenn falls ob si se als indien اذا अगर');
