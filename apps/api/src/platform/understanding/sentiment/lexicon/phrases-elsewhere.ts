/** The same in other languages; what is polite or a name is worth nothing. */
export const tellingElsewhere = `
-2 4: (anwalt|rechtsanwalt|verbraucherzentrale|verbraucherschutz|anzeige erstatten|schlechte bewertung)
-1.5 1: (geld zuruck|mein geld wieder)
-2 3: (betrogen|abgezockt|verarscht|verappelt|vertrostet|hingehalten)
-2 3: (nie|niemals) (wieder|mehr) (bei|zu|mit|hier|euch|ihnen|)
-2 3: (warte|warten|gewartet) (ich|wir|) (schon|nun|jetzt|immer noch|bereits|) (seit|uber) (*|) (wochen|tagen|stunden|monaten|einer stunde|einer woche|einem monat)
-2 3: seit (*|) (wochen|tagen|monaten) (warte|keine antwort|nichts|passiert nichts)
-2 4: (schon|bereits|jetzt|) (zum|das) (dritten|vierten|funften|dritte|vierte) mal
-2 4: (schon|bereits) (wieder|zum zweiten mal)
-1.5 2: (immer noch|noch immer) (nicht|nichts|kein|keine|keinen)
-1.5 2: (niemand|keiner) (antwortet|meldet|hilft|reagiert|kummert|geht)
-1.5 2: (funktioniert|geht|klappt|reagiert|ladt|startet) (immer noch|uberhaupt|gar|leider|wieder|) (nicht|nichts)
-1.5 1: (macht|macht mich|werde|werd|zum) (wahnsinnig|verruckt|wahnsinnig werden|verruckt werden)
-1.5 2: (reicht|langt) (es|mir|jetzt)
0 0: (guten|schonen|gute) (morgen|tag|abend|nacht)
0 0: (bitte|so|wie|) schnell (wie|kommen|antworten|kann|konnen|geht)
0 0: (bitte|ganz) schnell
0 0: (guter|gute|gutes|gunstiger|schneller|bester|beste|bestes) (zeit|preis|tarif|weg|angebot|moglichkeit)
-2 4: (avocat|porter plainte|saisir|saisis|repression des fraudes|mise en demeure|en justice)
-1.5 1: (mon argent|me rembourser)
-2 3: (remboursez moi|rendez moi|je me suis fait)
-2 3: (plus jamais|jamais plus|derniere fois que)
-2 3: (ca fait|cela fait|voila) (*|) (semaines|jours|mois|heures|fois) que
-2 3: (attends|attendons|attente|sans reponse|sans nouvelles) depuis
-2 3: depuis (*|) (semaines|jours|mois|heures) (jattends|que jattends|sans)
-2 4: (troisieme|quatrieme|cinquieme) fois
-2 4: deuxieme fois que (jappelle|jecris|ca|cela|vous)
-1.5 2: (toujours|encore) (pas|rien|aucune|aucun)
-1.5 2: (personne ne|personne) (repond|repondu|maide|aide|bouge)
-1.5 2: (ne|) (marche|fonctionne|souvre|demarre|charge) (toujours|vraiment|) (pas|plus)
-1.5 2: (plante|bug|buggue|freeze) (a chaque fois|tout le temps|sans arret|toujours)
-1.5 2: (en ai marre|ras le bol|me moque|foutez de|prenez pour)
-1.5 1: (pas|guere) (content|contente|satisfait|satisfaite|normal|acceptable|serieux|terrible|propre)
-1.5 1: (tres|vraiment|si|) penible
-1.2 1: jai peur
0 0: (bonne|belle|tres belle|excellente) (journee|soiree|nuit|fin de journee|continuation)
0 0: (bon|meilleur|bonne|meilleure) (marche|prix|moment|heure|adresse|moyen|facon)
-2 4: (denuncio|denunciar|denunciare|abogado|consumo|hoja de reclamaciones|una resena)
-1.5 1: mi dinero
-2 3: (devuelvan|me devolveis|me devuelvan|estafadores|me han (cobrado|enganado|mentido|estafado))
-2 3: (nunca mas|jamas vuelvo|no vuelvo)
-2 3: (llevo|llevamos) (*|) (semanas|dias|meses|horas|una semana|un mes) (esperando|sin|intentando)
-2 3: hace (*|) (semanas|dias|meses|horas) que (espero|nadie|no)
-2 4: (tercera|cuarta|quinta) vez
-1.5 2: (todavia|aun|sigue|sigo) (no|sin|igual|esperando)
-1.5 2: nadie (responde|contesta|me|ayuda|hace|sabe)
-1.5 2: no (funciona|sirve|enciende|carga|abre|me deja|entra|conecta|va)
-1.5 2: (harto|harta|hartos) (de|ya|)
-1.2 1: (descontento|descontenta|asustado|asustada|preocupado|preocupada)
0 0: (buenos|buenas|buen|muy buenas) (dias|tardes|noches|dia)
0 0: (bueno|bien) (pues|eso|entonces|y|gracias|ya)
0 0: (por favor|hasta luego|de acuerdo|esta bien|muy bien gracias)
0 0: (mejor|buen|buena) (precio|momento|oferta|opcion|manera|forma|hora)
-2 4: (avvocato|denuncia|denuncio|associazione consumatori|recensione negativa|vie legali)
-2 3: (i miei soldi|indietro i soldi|rimborso immediato|disdico (il contratto|tutto|labbonamento)|passo alla concorrenza|mi avete (addebitato|preso in giro|mentito))
-2 3: mai piu
-2 3: (da|sono) (*|) (settimane|giorni|mesi|ore) (aspetto|senza|che (aspetto|aspettiamo|non|nessuno))
-2 4: (terza|quarta|quinta) volta
-1.5 2: (ancora|sempre) (niente|nulla|nessuna|nessun|errore|errata)
-1.5 2: nessuno (risponde|ha|mi|si|aiuta)
-1.5 2: non (funziona|va|si apre|riesco|si accende|parte|carica|si connette)
-1.5 2: (basta con|che nervi|sono stufo|sono stufa|non ne posso piu|furioso|furiosa|inutili)
0 0: (buona|buon|bella|buone) (giornata|serata|notte|giorno|sera|vacanze)
0 0: (buon|miglior|migliore|buona) (prezzo|offerta|modo|momento|orario)
0 0: va bene
-2 4: (advogado|processar|procon|livro de reclamacoes|reclame aqui|deco|tribunal)
-1.5 1: (meu dinheiro|dinheiro de volta)
-2 3: (me (enganaram|cobraram)|cobraram me)
-2 3: nunca mais
-2 3: (ha|faz|estou) (*|) (semanas|dias|meses|horas) (esperando|a espera|sem|que (espero|esperamos|ninguem|nao))
-2 4: (terceira|quarta|quinta) vez
-1.5 2: (ainda|continua) (nao|sem|nada)
-1.5 2: ninguem (responde|atende|ajuda|me|faz|resolve)
-1.5 2: nao (funciona|abre|liga|entende|carrega|consigo|entra|conecta|resolve)
-1.8 2: (que raiva|deixou a desejar|muito a desejar|desapontado|desapontada|farto|farta|de saco cheio)
2 0: (amei|adorei|valeu demais|gostei muito|resolveu aqui|bom demais)
0 0: (bom|boa) (dia|tarde|noite|fim de semana|semana)
0 0: (bom|melhor|boa) (preco|momento|oferta|forma|maneira|hora)
-2 4: (advocaat|juridische stappen|rechtszaak|slechte recensie|consumentenbond)
-1.5 1: (mijn geld|geld terug)
-2 3: (opgelicht|belazerd|aan het lijntje)
-2 3: nooit (meer|weer)
-2 3: (wacht|wachten) (ik|we|) (al|nu al|) (*|) (weken|dagen|uren|maanden)
-2 4: (derde|vierde|vijfde) keer
-1.5 2: (nog steeds|nog altijd) (niet|niets|geen)
-1.5 2: niemand (reageert|antwoordt|helpt|neemt|belt)
-1.5 2: (werkt|doet|laadt|opent|start) (het|) (nog steeds|gewoon|) niet
-1.5 2: (ben het zat|helemaal klaar mee|gek van)
0 0: (goede|fijne|prettige) (morgen|middag|avond|dag|nacht)
0 0: (beste|goede|goedkoopste) (prijs|tijd|manier|moment|aanbieding)
`;
