import { phrases } from '../text/phrases';
import type { Token } from '../text/tokens';

const stops = phrases(`
  (please|ok|okay|no|oh|hey|just|) (stop|cancel|abort|quit|stop it|stop that|stop this|stop now|stop typing|stop talking|stop writing|stop please|stop answering|stop generating|cancel that|cancel it|enough|thats enough|shut up|be quiet)
  (ok|okay|oh|no|ah|) (never mind|nevermind|nvm|forget it|forget about it|forget that|dont bother|dont worry about it|leave it|scrap that|drop it|disregard|disregard that|ignore that|ignore my last message|ignore me|skip it|scratch that|my mistake)
  (no|not) (longer|) (needed|necessary) (anymore|)
  (i|ive) (found|got|figured) it (out|) (myself|already|)
  (bitte|) (stopp|stop|aufhoren|abbrechen|halt|hor auf|horen sie auf|vergiss es|vergessen sie es|egal|schon gut|hat sich erledigt|erledigt|lass gut sein|nicht mehr notig)
  (stop|arrete|arretez|annuler|annulez|laisse tomber|laissez tomber|oubliez|oublie|peu importe|tant pis|cest bon)
  (para|pare|detente|cancelar|cancela|olvidalo|olvidelo|dejalo|dejelo|no importa|da igual|basta|ya no)
  (ferma|fermati|fermo|basta|annulla|lascia perdere|lasci perdere|lascia stare|non importa|fa niente|smettila)
  (pare|para|parar|chega|cancelar|cancela|esquece|esqueca|deixa|deixa pra la|deixe|nao importa|tanto faz)
  (stop|hou op|ophouden|annuleer|annuleren|laat maar|vergeet het|laat maar zitten|niet meer nodig)
  (توقف|قف|الغاء|الغ|كفى|انس|انسى|لا يهم|خلاص)
  (रुको|रुकिए|रुक जाओ|बंद करो|रद्द|छोड़ो|रहने दो|जाने दो|कोई बात नहीं|बस)
  (ruko|rukiye|rehne do|chhodo|band karo)
`);

const polite = new Set(
  'please thanks thank you ok okay it that this now then i im sorry actually oh no bitte danke merci gracias grazie obrigado bedankt all good'.split(
    ' ',
  ),
);

/** What is being answered is not wanted any more. “Stop” as a part of a question is none. */
export function saysStop(tokens: readonly Token[]): boolean {
  const [first] = stops.find(tokens.slice(0, 6));
  if (!first) return false;
  const rest = [...tokens.slice(0, first.from), ...tokens.slice(first.to)];
  return rest.length <= 5 && rest.every(({ word }) => polite.has(word));
}
