import type { Token } from './tokens';

/** Small words that say which language a sentence is in, and hardly occur in the others. */
const smallWords: Record<string, string> = {
  en: 'the and you is are my your what how where when do does can i please with have this that for of to it would thanks hello hi not need want which who much many per any there get from at a an in on as be was were no me we us or but if am will has could',
  de: 'der die das den dem und oder ich ihr sie wir euch es ist sind war hat bin nicht mein meine ein eine einen kann wie wo wann was bitte mit bei im in am haben für danke hallo guten zu auf auch nur schon mal möchte gibt noch seit welche welcher welches wieviel viel habt hat können könnt darf muss hier heute morgen kostet kosten bis ab vom zum zur ohne',
  fr: 'le la les et il je ce ça cette est sont pas vous nous mon ma mes un une des du au aux de que qui peux comment où quand avec dans en pour par plus merci bonjour ne votre avez suis sur plait quel quelle quels quelles combien peut puis à jusqu chez sans si sont ont acceptez proposez faites l d qu c j y on où dès a me avec dans cest jai',
  es: 'el los las la y yo es se del al de en que este esta ha he hay quisiera tienen usted mi mis un una puedo cómo dónde cuándo por favor con para pero nos gracias hola quiero tengo está muy como necesito su cuánto cuánta cuántos cuántas qué cuál cuáles tiene aceptan admiten ofrecen puede pueden hasta desde sin dónde cuándo a me no las lo le una más ya todo nadie hoy son',
  it: 'il gli la di che si del della al nel in e io è non voi mi mio mia un una ho ha sono siete anche ma posso come dove quando per favore con grazie ciao vorrei buongiorno molto quanto quanta quanti quante quale quali cosa avete accettate fate può si c dal dalla alla al nella fino senza da a ci se lo tutto tutti dopo sotto tra sul',
  pt: 'o os as do da dos das no na em de que e eu é são foi não você vocês vcs meu minha um uma posso onde quando por favor com para pra mas obrigado obrigada olá quero tenho tem já está muito preciso quanto quanta quantos quantas qual quais há têm aceitam vocês pode até sem ao à a me mas uma pela pelo todo tudo',
  nl: 'de het een en in ik is zijn was er dat die te niet we jullie mijn kan kunnen hoe waar wanneer met hebben voor naar bij ook maar dank bedankt hallo wil graag van op nog alstublieft u hoeveel welke heeft heb jullie kunt mag moet zonder tot bij dit deze hier me',
};

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
  // Its letters stand beside Chinese ones in nearly every sentence.
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
];

/** What is written in one of them alone. */
const marks: readonly (readonly [string, RegExp])[] = [
  ['es', /[¿¡ñ]/u],
  ['pt', /[ãõ]/u],
  ['de', /ß/u],
  ['fr', /œ|\p{L}-(?:t-)?(?:vous|je|on|tu|ils?|elles?|ce)(?!\p{L})/u],
];
const worthOfMark = 2;

let index: Map<string, string[]> | null = null;

/** The language by its small words and marks alone: what a short message needs, at once. */
export function guessLanguage(text: string, tokens: readonly Token[]): string | null {
  const sample = text.slice(0, 300);
  const script = scripts.find(([, letters]) => letters.test(sample));
  if (script) return script[0];
  index ??= indexed();
  const votes = new Map<string, number>();
  const vote = (language: string, worth: number) => votes.set(language, (votes.get(language) ?? 0) + worth);
  for (const [language, mark] of marks) if (mark.test(sample.toLowerCase())) vote(language, worthOfMark);
  for (const { start, end } of tokens.slice(0, 60)) {
    for (const word of text.slice(start, end).toLowerCase().split(/['’-]/u)) {
      const languages = index.get(word) ?? [];
      for (const language of languages) vote(language, 1 / languages.length);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = best;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function indexed(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(smallWords))
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}
