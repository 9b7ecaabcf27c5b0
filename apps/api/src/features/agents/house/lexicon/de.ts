import { eitherOf } from './either-of';
import type { Lexicon } from './types';

const pointing = eitherOf(
  // Before a word of its own it is an article.
  'das(?=\\W*$| \\p{L}+en\\W*$| (?:alles|auch|dabei|dann|denn|eigentlich|enthalten|erlaubt|etwas|extra|für|im|immer|in|inbegriffen|inklusive|kostenlos|mal|mit|möglich|nicht|noch|nur|oder|ohne|pro|schon|so|und|zu)(?!\\p{L}))',
  '(?<!(?:gibt|geht) )es(?! (?:bei|eine?[nr]?|erlaubt|möglich)(?!\\p{L}))',
  // Elsewhere it is more often those who are asked.
  '(?<=(?:dauern|gelten|kosten|passen|reichen) )sie',
  'dies|dabei|dafür|dahin|damit|davon|dort',
);

export const de: Lexicon = {
  alike: [
    'Preis, Kosten, kostet, kosten, Gebühr, Tarif, zahlen, bezahlen',
    'kostenlos, gratis, kostenfrei, umsonst, ohne Aufpreis',
    'öffnen, öffnet, geöffnet, offen, Öffnungszeiten, schließen, schließt, geschlossen, auf, zu',
    'Anreise, einchecken, Check-in, ankommen, anreisen',
    'Abreise, auschecken, Check-out, abreisen',
    'stornieren, Stornierung, absagen, kündigen, Kündigung',
    'zurückgeben, Rückgabe, umtauschen, Umtausch, Retoure, zurückschicken',
    'Rückerstattung, Geld zurück, erstatten',
    'liefern, Lieferung, Versand, versenden, schicken, Lieferzeit',
    'parken, Parkplatz, Garage, Parkhaus, Stellplatz',
    'Kind, Kinder, Baby, Jugendliche',
    'Haustier, Tier > Hund, Katze, Pferd',
    'Hund, Hunde',
    'WLAN, Wifi, Internet',
    'reservieren, Reservierung, buchen, Buchung, Termin',
    'Telefon, anrufen, Telefonnummer, Nummer',
    'Adresse, Anschrift, Straße, liegt, befindet',
    'Garantie, Gewährleistung',
    'Rabatt, Ermäßigung, Nachlass',
    'Fahrrad, Rad, Velo',
    'Auto, Wagen, Pkw',
    'Essen, Speise > Frühstück, Mittagessen, Abendessen',
    'erlaubt, gestattet, willkommen, dürfen, verboten',
    'Aufzug, Lift, Fahrstuhl',
  ],
  empty: `ein eine einen einem einer eines der die das den dem des und oder aber wenn als bei von vom für mit ohne zu zum zur im in am an auf aus
    um über unter nach vor seit bis durch gegen ich mich mir mein meine meinen meinem wir uns unser unsere du dich dir dein
    sie ihr ihnen ihre er ihn ihm es man ist sind war waren bin sein wird werden wurde hat habe haben hatte kann können
    könnte darf dürfen muss müssen soll sollte will würde möchte nicht kein keine ja nein auch noch schon nur sehr da hier
    dort wann wo wie was wer wem wen warum wieso welche welcher welches welchen hallo bitte danke`,
  generic: `wann wo wie was wer welche welcher welches warum wieso gibt es haben habt sie ihr ich wir man kann können könnte
    darf dürfen muss müssen soll sollte möchte will würde bitte danke hallo viel viele lange etwas eigentlich noch auch
    schon sehr denn mal bei von für mit ohne der die das ein eine einen einem mein meine unser ist sind wird werden pro`,
  ourselves:
    'hotel laden geschäft firma unternehmen büro restaurant praxis schule museum studio salon agentur bäckerei adresse anschrift',
  ordinary: 'machen gehen kommen bringen nehmen geben finden brauchen suchen groß klein neu alt gut nah weit',
  apart: [
    'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag',
    'frühstück, mittagessen, abendessen',
    'hund, katze, pferd, vogel',
    'einzelzimmer, doppelzimmer, suite',
  ],
  cycles: [
    'montag montags mo, dienstag dienstags di, mittwoch mittwochs mi, donnerstag donnerstags do, freitag freitags fr, samstag samstags sa, sonntag sonntags so',
    'januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember',
  ],
  everyDay: /(?<!\p{L})(täglich|jeden tag|rund um die uhr|ganzjährig)(?!\p{L})/iu,
  aspectWords: {
    money: 'preis kosten kostet teuer zahlen bezahlen gebühr',
    time: 'uhr zeit uhrzeit tag öffnen öffnet geöffnet offen öffnungszeiten schließt schließen geschlossen',
    duration: 'dauert dauer dauern',
    distance: 'weit entfernt entfernung',
    place: 'adresse liegt befindet',
    person: 'name heißt',
    phone: 'nummer',
  },
  writtenAs: { phone: 'Telefon', email: 'E-Mail', place: 'Adresse Straße' },
  aspects: {
    money: /(?<!\p{L})(wie ?viel kostet|was kostet|was kosten|kosten|preis|gebühr|wie teuer|zahlen)/iu,
    time: /(?<!\p{L})(wann|um wie ?viel uhr|bis wann|ab wann|öffnungszeiten|wie lange .*(offen|geöffnet))/iu,
    count: /(?<!\p{L})wie ?viele(?!\p{L})/iu,
    duration: /(?<!\p{L})(wie lange|dauert)/iu,
    distance: /(?<!\p{L})wie weit/iu,
    measure: /(?<!\p{L})wie (groß|hoch|breit|tief|schwer|lang(?!e)|alt|warm)/iu,
    person: /^\W*(wer|wem|wessen)(?!\p{L})/iu,
    place: /(?<!\p{L})(wo|adresse|anschrift)(?!\p{L})/iu,
    phone: /telefon|anrufen/iu,
    email: /e-?mail/iu,
  },
  yesNo:
    /^\W*(ist|sind|gibt|hat|haben|habt|kann|können|darf|dürfen|muss|bietet|nehmen|akzeptieren)(?!\p{L})/iu,
  wanting: /(?<!\p{L})(welche[rsnm]?|was für( ein(e[nrsm]?)?)?)( (anderen?|genaue[nrs]?))? $/iu,
  doer: /(?!)/,
  asking: /(?<!\p{L})(wie ?(viel|lange|weit|oft|groß|alt|hoch)|was|wann|wo|wer|welche[rsn]?)(?!\p{L})/iu,
  joint: /,?\s+(und|sowie|&)\s+|,\s+/giu,
  followUp: /^\W*(und|oder|aber|auch|was ist mit|wie ist es mit)(?!\p{L})/iu,
  pointing,
  backward: /^(er|sie|es|dies|das|dort|dann|danach|außerdem|auch|sonst|und|aber)(?!\p{L})/iu,
};
