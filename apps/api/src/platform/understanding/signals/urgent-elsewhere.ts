/** What cannot wait, in other languages: what burns, floods, bleeds, is locked or stolen, and words for being in haste. */
export const pressingElsewhere = `
  (dringend|sofort|notfall|eilig|unverzuglich|umgehend|eilt|schnellstens|schnellstmoglich|dringende|dringender|dringendes)
  so (schnell|bald) wie moglich
  bitte (ganz|sehr|) schnell
  (ausgesperrt|eingesperrt|kann nicht warten|konnen nicht warten|es brennt|hat panik|in panik|beeilen sie sich)
  (riecht|stinkt) (es|hier|) (stark|sehr|so|) nach (gas|rauch|verbranntem)
  (gasgeruch|gasleck|rohrbruch|wasserrohrbruch|kurzschluss|uberschwemmung)
  (rauch|qualm|funken|wasser) (kommt|lauft|dringt|stromt|tropft) (aus|uberall|durch|von)
  (kommt|lauft|stromt|dringt|tropft) (das|schon|uns|) wasser
  (lauft|laufen) (schon|alles|gerade|) voll
  (steht|stehen) (alles|) unter wasser
  (stecke|stecken|steckt|sitze|sitzen|hange) (im|in) (der|dem|einem|) (aufzug|lift|fahrstuhl|stau vor dem flug)
  (blutet|bluten) (stark|sehr|heftig|nicht auf)
  (atmet nicht|keine luft|kaum luft|bewusstlos|brustschmerzen|allergische reaktion|krankenwagen|notarzt|herzinfarkt|schlaganfall|vergiftet)
  (karte|geldborse|handy|konto|brieftasche|portemonnaie) (wurde|ist|) (mir|) (gestohlen|geklaut|gehackt)
  (seite|website|webseite|server|shop|kasse|system) (ist|liegt|sind) (komplett|seit * stunden|seit einer stunde|) (down|offline|ausgefallen|lahm)
  (flug|flieger|zug|schiff|bus) (geht|fahrt|startet) in (* (minuten|stunden)|einer stunde|einer halben stunde)
  (urgent|urgence|urgente|immediatement|des que possible|tout de suite|au plus vite|le plus vite possible|au plus tot|en panne)
  (au secours|depechez vous|faites vite|venez vite|vite svp|vite sil vous plait)
  (odeur|fuite) (de gaz|de fumee|deau)
  (sent|ca sent) (fort|tres fort|) (le gaz|le brule)
  (prend|prenne|a pris|prendre) feu
  (fumee|etincelles) (qui|sort|sortent|partout)
  (inonde|inondee|inondation|leau coule|leau monte|court circuit)
  (bloque|bloquee|bloques|coince|coincee|coinces|enferme|enfermee) (dehors|a linterieur|a lexterieur|dans (lascenseur|un ascenseur|la voiture|le parking|la chambre|lappartement|les toilettes))
  (saigne|saignent) (beaucoup|enormement|)
  (ne respire plus|respire mal|mal a respirer|inconscient|inconsciente|reaction allergique|douleur a la poitrine|empoisonne|empoisonnee)
  (il|elle|et) tremble
  vient (d|de) avaler
  vient davaler
  (carte|compte|sac|telephone|portefeuille) (a ete|est|) (volee|vole|pirate|piratee)
  on ma (vole|pirate)
  (urgente|urgentemente|urgencia|emergencia|inmediatamente|cuanto antes|lo antes posible|ahora mismo|de inmediato|lo mas pronto posible)
  (socorro|auxilio|vengan rapido|dense prisa|ya por favor|ahora por favor)
  (huele|olor|fuga|escape) (mucho|) (a|de) (gas|quemado)
  (sale|echa|saliendo|echando) humo
  (se esta|esta|estan) (todo|) (inundando|quemando|incendiando)
  (roto|reventado|rota|reventada) (una|la) (tuberia|caneria)
  (tuberia|caneria) (rota|reventada)
  (encerrado|encerrada|encerrados|atrapado|atrapada|atrapados) (en|dentro|fuera)
  (tirado|tirada|tirados) en (la|una|el|) (carretera|autopista|autovia|calle|arcen)
  (sangra|sangrando|no respira|no puede respirar|inconsciente|dolor en el pecho|reaccion alergica|ambulancia|desmayado|desmayada|intoxicado)
  (me|nos) han (robado|hackeado|clonado)
  (tarjeta|cuenta|cartera|movil|bolso|pasaporte) (robada|robado|hackeada|hackeado)
  (web|pagina|servidor|sistema|tienda) (esta|se ha) (caida|caido)
  (urgentissimo|urgenza|emergenza|subito|immediatamente|il prima possibile|al piu presto|quanto prima)
  aiuto (presto|correte|subito)
  (perde|perdita di|odore di|puzza di|fuga di) gas
  (sta|va|prende|preso) (andando|) (a|) fuoco
  (sta bruciando|ce un incendio|esce fumo|esce del fumo|corto circuito|cortocircuito)
  (allagato|allagata|allagati|allagando|acqua ovunque|acqua dappertutto|tubo rotto|tubo scoppiato)
  (bloccato|bloccata|bloccati|chiuso|chiusa|chiusi) (in|dentro|fuori) (ascensore|casa|macchina|auto|di casa|dalla camera)
  (bloccato|bloccata|bloccati) nellascensore
  (sanguina|sanguinando|respira male|non respira|fatica a respirare|svenuto|svenuta|privo di sensi|dolore al petto|reazione allergica|ambulanza)
  (mi|ci) hanno (rubato|clonato|hackerato)
  (carta|conto|borsa|telefono|portafoglio) (rubata|rubato|clonata|hackerato)
  (emergencia|imediatamente|o mais rapido possivel|o quanto antes|com urgencia|agora mesmo)
  (socorro|me ajudem|ja por favor|agora por favor)
  (cheiro|fuga|vazamento|vazando) (forte|) (a|de) gas
  (pegando|pegou|a pegar) fogo
  (saindo|sai|soltando|a sair) (fumaca|fumo|faisca|faiscas)
  (inundado|inundada|alagado|alagada|alagando|cano estourado|cano rebentado|curto circuito)
  (trancado|trancada|trancados) (no|na|dentro|fora|do lado)
  (preso|presa|presos) (no elevador|no carro|no banheiro|na casa de banho|do lado de fora)
  (sangrando|a sangrar|nao respira|falta de ar|desmaiou|dor no peito|reacao alergica)
  (roubaram|clonaram|hackearam|invadiram) (me|) (o|a|meu|minha|nosso|nossa) (cartao|conta|carteira|celular|telemovel|site)
  (cartao|conta|carteira|celular|telemovel) (roubado|roubada|clonado|hackeada)
  (site|servidor|sistema|loja) (esta|) (fora do ar|em baixo)
  (dringende|spoed|spoedgeval|noodgeval|onmiddellijk|zo snel mogelijk|meteen|zsm|direct hulp)
  (gaslucht|gaslek|ruikt naar gas|staat in brand|kortsluiting|lekkage)
  (staat|loopt|stroomt) (alles|) (blank|onder water|vol)
  (zit|zitten|sta|staan) (vast|opgesloten) in (de|een|het) (lift|auto|toilet|parkeergarage)
  buitengesloten
  (bloedt|ademt niet|krijgt geen lucht|bewusteloos|flauwgevallen|pijn op de borst|allergische reactie)
  (pas|kaart|telefoon|portemonnee|rekening) (is|) (gestolen|gehackt)
  (site|server|systeem|webshop|kassa) (ligt|is) (plat|eruit|offline)
  (عاجل|عاجلا|طارئ|طوارئ|حالا|فورا|ضروري|بسرعة|مستعجل|الان فورا)
  (तुरंत|जल्दी|जल्द|फौरन|अर्जेंट|आपातकाल|इमरजेंसी|अभी के अभी)
  (turant|jaldi|abhi ke abhi)
`;
