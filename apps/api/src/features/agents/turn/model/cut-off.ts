const words: Readonly<Record<string, string>> = {
  ar: '(انقطعت إجابتي هنا. اسألني مرة أخرى إن كنت تحتاج إلى الباقي.)',
  de: '(Hier ist meine Antwort abgebrochen. Fragen Sie noch einmal, wenn Sie den Rest brauchen.)',
  en: '(My answer was cut off here. Ask again if you need the rest.)',
  es: '(Mi respuesta se cortó aquí. Vuelva a preguntar si necesita el resto.)',
  fr: '(Ma réponse s’est interrompue ici. Redemandez si vous avez besoin de la suite.)',
  hi: '(मेरा जवाब यहीं कट गया। बाकी चाहिए तो फिर से पूछें।)',
  it: '(La mia risposta si è interrotta qui. Chieda di nuovo se le serve il resto.)',
  ja: '（回答がここで途切れました。続きが必要でしたら、もう一度お尋ねください。）',
  nl: '(Mijn antwoord is hier afgebroken. Vraag het nog eens als u de rest nodig hebt.)',
  pt: '(A minha resposta foi interrompida aqui. Pergunte de novo se precisar do resto.)',
};

/** What a visitor has begun to read is not begun again: it says itself that it is not all. */
export const cutOff = (language: string): string => words[language.slice(0, 2).toLowerCase()] ?? '(…)';
