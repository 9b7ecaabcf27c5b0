const numbered = (lines: string, first: number) =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line, at) =>
        line
          .trim()
          .split(/\s+/)
          .map((word): [string, number] => [word, at + first]),
      ),
  );

export const months = numbered(
  `january jan januar janvier enero gennaio janeiro januari يناير जनवरी
  february feb februar fevrier febrero febbraio fevereiro februari فبراير फरवरी
  march mar marz mars marzo marco maart مارس मार्च
  april apr avril abril aprile ابريل अप्रैल
  may mai mayo maggio maio mei مايو मई
  june jun juni juin junio giugno junho يونيو जून
  july jul juli juillet julio luglio julho يوليو जुलाई
  august aug aout agosto augustus اغسطس अगस्त
  september sep sept septembre septiembre settembre setembro سبتمبر सितंबर
  october oct oktober octobre octubre ottobre outubro okt اكتوبر अक्टूबर
  november nov novembre noviembre novembro نوفمبر नवंबर
  december dec dezember decembre diciembre dicembre dezembro dez ديسمبر दिसंबर`,
  1,
);

/** Monday is 1. */
export const weekdays = numbered(
  `monday mondays mon montag lundi lunes lunedi segunda maandag الاثنين सोमवार
  tuesday tuesdays tue tues dienstag mardi martes martedi terca dinsdag الثلاثاء मंगलवार
  wednesday wednesdays wed mittwoch mercredi miercoles mercoledi quarta woensdag الاربعاء बुधवार
  thursday thursdays thu thurs donnerstag jeudi jueves giovedi quinta donderdag الخميس गुरुवार
  friday fridays fri freitag vendredi viernes venerdi sexta vrijdag الجمعة शुक्रवार
  saturday saturdays samstag samedi sabado sabato zaterdag السبت शनिवार
  sunday sundays sonntag dimanche domingo domenica zondag الاحد रविवार`,
  1,
);

/** Days from now. */
export const nearDays = new Map<string, number>([
  ...list('yesterday gestern hier ayer ieri ontem gisteren امس', -1),
  ...list('today tonight heute aujourdhui hoy oggi hoje vandaag vanavond stasera اليوم आज aaj', 0),
  ...list('tomorrow tmrw tomorow tommorow morgen demain manana domani amanha غدا कल kal', 1),
  ...list('ubermorgen overmorgen dopodomani', 2),
]);

export const nextWords = new Set(
  'next coming nachsten nachste nachster kommenden prochain prochaine proximo proxima prossimo prossima volgende القادم अगले'.split(
    ' ',
  ),
);
export const spans = new Map<string, number>([
  ...list('day days tag tagen tage jour jours dia dias giorno giorni dag dagen', 1),
  ...list('week weeks woche wochen semaine semaines semana semanas settimana settimane weken', 7),
  ...list('month months monat monaten monate mois mes meses mese mesi maand maanden', 30),
]);

function list(words: string, value: number): [string, number][] {
  return words.split(' ').map((word) => [word, value]);
}
