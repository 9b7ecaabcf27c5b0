export const urgent = `
(this is urgent|it's urgent|urgent|very urgent|urgent please|emergency|this is an emergency|it's an emergency)
(i need help|we need someone|please help|please respond|please call|i need an answer|fix this) (immediately|right now|asap|urgently|as soon as possible|now)
our (site|server|shop|system|production|checkout|database) is (down|offline|not reachable|broken) (and we are losing money|since an hour|right now|, urgent|)
my (card|wallet|phone|passport|bag|account) (was|has been|got) (stolen|hacked|compromised) 
someone (hacked|is using|broke into) my (account|card|flat|email)
there is a (water leak|gas leak|fire|flood|smell of gas) in (the kitchen|my apartment|the room|the building)
(i am|we are) locked out of (the apartment|my room|the flat|our house|my account before a deadline)
my flight (leaves|is) in (an hour|two hours|40 minutes) and (i have no ticket|the check in does not work|i can't find my booking)
(i have|my child has|my husband has) (chest pain|severe pain|a high fever|an allergic reaction|trouble breathing)
it (can't wait|cannot wait|is time critical|has to be fixed today|must be solved now)
(stuck|stranded) (at the airport|in the elevator|outside the hotel at night|on the road|without a key)
the (pipe|boiler) burst and there is water everywhere
i need this (today|within the hour|before 5 pm|tonight), (it's critical|it's very urgent|otherwise it's too late|please hurry)
block my card (now|immediately|right away), it was stolen
there is an unauthorized (charge|transaction|transfer) on my account, stop it now
we have a (production outage|major incident|security incident|critical bug|data leak)
the wedding is tomorrow and (the dress has not arrived|the flowers are missing|the cake is wrong)
(please hurry|hurry up please|quick please|no time to lose|time is running out|sos|help help)
nobody can (log in|pay|order) and our (launch|event|sale) is today
pls asap
urgnt
(dringend|es ist dringend|notfall|bitte sofort|es brennt|brauche sofort hilfe|so schnell wie möglich bitte)
(urgent|c'est urgent|urgence|aidez moi tout de suite|c'est une urgence|au plus vite)
(urgente|es urgente|emergencia|ayuda inmediata|lo necesito ya|lo antes posible)
(è urgente|emergenza|aiuto subito|il prima possibile|urgentissimo)
(é urgente|emergência|preciso de ajuda agora|o mais rápido possível)
(het is dringend|spoed|noodgeval|direct hulp nodig|zo snel mogelijk)
(عاجل|حالة طارئة|احتاج مساعدة فورا|الامر عاجل)
(यह ज़रूरी है|तुरंत मदद चाहिए|आपातकाल|जल्दी कीजिए)
(the charger|your dishwasher|the socket|my battery) is (on fire|smoking|burning)
my (son|baby|dog) (swallowed|ate) (a tablet|a battery|chocolate|something toxic)
(somebody|someone) is (changing our passwords|in my account right now|trying to break in|following me)
(the fire alarm is going off|there is smoke in the corridor|water is coming through the ceiling|a guest collapsed)
i (transferred money to a fraudster|gave them my code), please stop (it|the transfer) before it goes out
my (brakes|car) (failed|broke down) on the motorway and we are standing on the hard shoulder
i took the (wrong medicine|wrong dose) and (my heart is racing|i feel faint)
(a girl|a man|a guest) (fell|passed out) and is not (moving|answering|breathing)
`;
