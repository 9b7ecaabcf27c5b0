export const complaint = `
i (want|would like|need|wish) to (complain|make a complaint|file a complaint|complain about the service|complain about an employee)
this is (unacceptable|ridiculous|outrageous|a disgrace|the worst service ever|not acceptable|a joke|a scam)
i am (very|extremely|really|so|deeply) (disappointed|unhappy|dissatisfied|frustrated|upset|angry) (with your service|about my order|with the room|with the product|that nobody answers|)
your (service|support|product|staff|delivery|company|app) is (terrible|awful|horrible|a joke|useless|pathetic|disappointing)
(the room|the bathroom|the flat|the restaurant|the car) was (dirty|filthy|disgusting|noisy|freezing|not cleaned|smelly)
your (staff|driver|receptionist|agent|waiter|doctor) was (rude|unfriendly|unhelpful|disrespectful|very late)
(i have been|i've been|we have been) waiting for (three weeks|two hours|over a month|days) (and nobody answers|and still nothing|for my refund|for a reply)
this is the (second|third|fourth|tenth) time (i am writing|this happened|i call about this|you sent the wrong item|it broke)
i (demand|want|expect) (a full refund|my money back|compensation|an apology|an explanation) 
(you|your shop) (charged me twice|overcharged me|took money without asking|lied to me|cheated me|ignored my emails|sent me a broken item again)
nobody (answers|cares|replied|helped me|called me back|showed up)
the (product|food|quality|mattress|jacket|phone) (is terrible|was awful|broke after one day|fell apart|is nothing like the pictures|was cold and tasteless|is cheap rubbish)
worst (experience|service|hotel|company|purchase|customer service) (ever|of my life|i have ever had|)
i will never (buy from you|come|order here|stay here|use this company) again
i'm going to (leave a bad review|report you|tell everyone|cancel everything|contact my lawyer)
it arrived (damaged|broken|late|used|scratched) and (nobody helps|i am not happy|i want my money back|that's the second time)
what a waste of (money|time)
why does (nobody|no one) (answer|help|care|call back)
how (dare you|is this possible|can you treat customers like this)
i expected (better|more) from (you|a five star hotel|this brand|your company)
still no (refund|answer|reply|delivery|solution) (after three weeks|after five emails|)
you (promised|said) it would (arrive monday|be fixed|be refunded) and (nothing happened|it still is not)
the noise from (the bar|the neighbours|the construction) kept us awake all night
bad experience with your (team|driver|shop|hotel)
poor (quality|service|communication|treatment)
not happy with (the service|my purchase|the repair|how i was treated|your answer)
your website is (awful|impossible to use|a nightmare)
i feel (cheated|ignored|scammed|let down)
terible servise
ur support sucks
(ich möchte mich beschweren|das ist eine frechheit|ich bin sehr enttäuscht|schlechter service|ich warte seit wochen|das zimmer war schmutzig|nie wieder|unverschämt)
(je veux faire une réclamation|c'est inadmissible|je suis très déçu|service nul|j'attends depuis trois semaines|la chambre était sale|plus jamais|c'est scandaleux)
(quiero poner una queja|es inaceptable|estoy muy decepcionado|pésimo servicio|llevo semanas esperando|la habitación estaba sucia|nunca más)
(voglio fare un reclamo|è inaccettabile|sono molto deluso|servizio pessimo|aspetto da settimane|la camera era sporca|mai più)
(quero fazer uma reclamação|isso é inaceitável|estou muito decepcionado|péssimo atendimento|estou esperando há semanas|nunca mais)
(ik wil een klacht indienen|dit is onacceptabel|ik ben erg teleurgesteld|slechte service|ik wacht al weken|de kamer was vies|nooit meer)
(اريد تقديم شكوى|هذا غير مقبول|انا مستاء جدا|خدمة سيئة|انتظر منذ اسابيع)
(मुझे शिकायत करनी है|यह अस्वीकार्य है|मैं बहुत निराश हूँ|खराब सेवा|हफ्तों से इंतज़ार कर रहा हूँ)
(die ware kam beschädigt an und ich bin nicht zufrieden|ich bin verärgert über ihren service|das essen war kalt|ich möchte eine entschädigung|dreimal wurde mir etwas anderes versprochen|die farbe ist ganz anders als bestellt, das ist ärgerlich)
(l'article est arrivé abîmé et je ne suis pas content|je suis mécontente de votre service|le repas était froid|je demande un geste commercial|on m'a promis autre chose|la couleur n'est pas celle commandée, c'est décevant)
(el artículo llegó dañado y no estoy contento|estoy descontenta con su servicio|la comida estaba fría|quiero una compensación|me prometieron otra cosa|la talla no es la que pedí, estoy decepcionada)
(l'articolo è arrivato danneggiato e non sono contento|sono insoddisfatta del vostro servizio|il cibo era freddo|chiedo un rimborso parziale|mi avevano promesso altro|il tecnico non si è presentato|il colore non è quello ordinato, che delusione)
(o produto chegou danificado e não estou contente|estou insatisfeita com o serviço|a comida estava fria|quero uma compensação|prometeram outra coisa|a limpeza deixou a desejar|a cor é diferente da que escolhi, fiquei desapontado)
(het artikel kwam beschadigd aan en ik ben niet tevreden|ik ben ontevreden over de service|het eten was koud|ik wil een vergoeding|mij was iets anders beloofd|de kleur is niet wat ik besteld heb, erg jammer)
(the cake|the invoice|the engraving) has the (wrong name|wrong amount|wrong date) on it and i think (compensation would be fair|that should be put right)
(the session|the lesson|the stay) was (shorter|smaller|worse) than (promised|paid for), please correct that, it isn't fair
we asked for a quiet room and (got one above the club|could not sleep), i expect something off the price
(half the features|the discount|the view) (turned out|turns out) to be (missing|not there), i feel misled
(my parcel|the vase|the box) arrived (in pieces|crushed|smashed), i want a (new one|replacement|refund)
(weeks|days) without (internet|heating|water) and you still (charge|take) the full amount
(sort it|fix it) or (i am gone|i will leave|i switch to your competitor)
`;
