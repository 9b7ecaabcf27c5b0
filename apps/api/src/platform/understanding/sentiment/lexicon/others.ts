/** The commonest words of other languages, from −3 to 3, written without accents. */
export const others = `
3: ausgezeichnet hervorragend fantastisch wunderbar perfekt grossartig begeistert exzellent traumhaft genial spitze klasse super liebe hammer beste bester bestens toll tolle toller tolles
2: gut gute guter gutes guten zufrieden freundlich freundliche freundlicher hilfreich schone schoner schones wunderschoner wunderschone nett nette schnell schnelle empfehlen empfehlenswert danke freue freut glucklich lecker gemutlich sauber problemlos gerne prima wunderschon gefallt angenehm
-1: leider langsam teuer schmutzig dreckig laut problem probleme fehler warten warte verspatet verspatung fehlt kaputt defekt unfreundlich schwierig traurig spat schade unklar kompliziert beschadigt falsch falsche
-2: schlecht schlechte schlechter schlechten schlechtes enttauscht enttauschend enttauschung argerlich verargert wutend sauer unzufrieden frech unverschamt unverschamtheit betrug abzocke inkompetent nervt genervt nutzlos mies miese arger beschwerde unzumutbar inakzeptabel mull schrott frechheit verzweifelt verzweifle verzweiflung mangelhaft reklamieren reklamation
-3: schrecklich furchtbar katastrophe katastrophal grauenhaft entsetzlich schlechteste schlimmste hasse widerlich ekelhaft
3: excellent excellente parfait parfaite genial geniale magnifique merveilleux merveilleuse formidable fantastique incroyable superbe adore ravi ravie exceptionnel exceptionnelle meilleur meilleure impeccable top
2: bon bonne bien content contente satisfait satisfaite sympa agreable gentil gentille rapide merci recommande heureux heureuse aime beau belle propre delicieux delicieuse efficace aimable bravo utile confortable accueillant accueillante
-1: lent lente cher chere sale bruyant bruyante probleme problemes erreur retard attendre attends manque difficile triste malheureusement dommage casse cassee abime abimee faux desagreable complique bug
-2: mauvais mauvaise decu decue decevant decevante deception enerve enervee fache fachee mecontent mecontente colere nul nulle arnaque inacceptable incompetent incompetents impoli scandaleux honteux inutile reclamation insatisfait voleurs deteste penible marre furieux furieuse ecoeure ecoeuree honte
-3: horrible terrible affreux affreuse catastrophe catastrophique pire lamentable epouvantable degueulasse degoutant
3: excelente perfecto perfecta increible maravilloso maravillosa fantastico fantastica estupendo estupenda genial encanta encanto mejor espectacular magnifico magnifica encantado encantada impecable adoro amo maravilha otimo otima perfeito perfeita incrivel sensacional
2: bueno buena buenos buenas contento contenta satisfecho satisfecha amable rapido rapida gracias recomiendo feliz bonito bonita limpio limpia delicioso deliciosa util facil bien gusta agradable comodo bom boa satisfeito satisfeita gentil obrigado obrigada recomendo gostei gosto adorei bonito limpo eficiente contente simpatico simpatica
-1: lento lenta caro cara sucio sucia ruidoso ruidosa problema problemas error retraso esperar esperando esperado falta dificil triste lamentablemente desgraciadamente roto rota danado averiado complicado demora atraso esperando infelizmente quebrado quebrada defeito sujo barulhento errado demorado
-2: malo mala malos decepcionado decepcionada decepcionante decepcion enfadado enfadada enojado enojada molesto molesta insatisfecho estafa inaceptable incompetentes grosero grosera inutil verguenza queja odio estafadores harto harta furioso furiosa descontento descontenta desapontado desapontada ruim decepcionado chateado irritado raiva insatisfeito golpe inaceitavel grosseiro reclamacao absurdo vergonha
-3: horrible terrible pesimo pesima fatal peor asqueroso desastre horroroso horrivel terrivel pessimo pessima pior nojento desastre
3: eccellente perfetto perfetta fantastico meraviglioso meravigliosa ottimo ottima splendido splendida stupendo stupenda bellissimo bellissima bravissimi adoro migliore incredibile favoloso
2: buono buona bene contento contenta soddisfatto soddisfatta gentile gentili veloce grazie consiglio consigliato felice bello bella pulito pulita delizioso utile facile piace cortese disponibile comodo
-1: lento costoso sporco sporca rumoroso problema problemi errore ritardo aspettare aspetto aspettando manca difficile triste purtroppo rotto rotta guasto danneggiato sbagliato peccato
-2: cattivo cattiva male deluso delusa deludente delusione arrabbiato arrabbiata insoddisfatto truffa inaccettabile incompetenti maleducato maleducati scortese inutile vergogna reclamo odio scarso pessimo furioso furiosa insoddisfatti stufo stufa muffa
-3: orribile terribile peggiore schifo schifoso disastro disgustoso pessima
3: uitstekend perfect fantastisch geweldig prachtig schitterend top super heerlijk fantastische geweldige beste uitstekende
2: goed goede fijn fijne blij tevreden vriendelijk vriendelijke snel snelle bedankt dank aanrader aanbevelen mooi mooie schoon lekker lekkere handig leuk leuke prettig netjes behulpzaam
-1: langzaam traag duur vies luidruchtig probleem problemen fout fouten vertraging wachten wacht ontbreekt moeilijk verdrietig helaas jammer kapot beschadigd verkeerd verkeerde ingewikkeld
-2: slecht slechte teleurgesteld teleurstellend teleurstelling boos geirriteerd ontevreden oplichting oplichters onacceptabel incompetent onbeschoft nutteloos klacht belachelijk schandalig waardeloos waardeloze stom
-3: verschrikkelijk vreselijk afschuwelijk ramp slechtste walgelijk rampzalig
3: ممتاز ممتازة رائع رائعة مذهل مذهلة احب احببت افضل مثالي مثالية
2: جيد جيدة شكرا سعيد سعيدة جميل جميلة لطيف سريع سريعة نظيف نظيفة راض راضي اعجبني مفيد حلو
-1: بطيء بطيئة غالي غالية مشكلة مشاكل خطا تاخير متاخر تاخر انتظر انتظار معطل مكسور وسخ للاسف حزين
-2: سيء سيئة غاضب محبط مستاء خيبة احتيال نصب زعلان شكوى كذب وقح
-3: اسوا فظيع فظيعة كارثة مروع رهيب مقرف اكره
3: शानदार बेहतरीन उत्कृष्ट अद्भुत लाजवाब ज़बरदस्त जबरदस्त zabardast shandar behtareen
2: अच्छा अच्छी अच्छे बढ़िया खुश धन्यवाद शुक्रिया पसंद सुंदर संतुष्ट मददगार acha achha achi badhiya khush pasand
-1: धीमा महंगा गंदा समस्या दिक्कत देरी देर इंतजार गलत टूटा टूटी दुख परेशानी dikkat pareshani mehnga deri
-2: खराब बुरा बुरी निराश नाराज गुस्सा बेकार घटिया धोखा शिकायत धोखाधड़ी kharab bura bekar ghatiya dhokha naraz gussa
-3: भयानक बकवास घिनौना bakwas
`;
