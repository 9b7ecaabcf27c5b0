export const sales = `
how much (does it cost|is it|is the pro plan|is the premium package|does the basic plan cost|would that be|is shipping for this|is this one)
what (is|are) (the|your) (price|prices|pricing|rates|fees|plans) (for a team of ten|for the pro plan|per month|per user|of this sofa|for businesses|)
what (does|would) (it|this|the enterprise plan|the large one|a villa|a website) cost
(can i get|could you send me|i need|i would like|please send) a (quote|price list|quotation|brochure|catalogue|price offer) (for 20 users|for our office|for 50 pieces|)
do you (offer|have|give) (a discount|discounts for students|a volume discount|any deals|a free trial|special offers|a coupon)
is there (a free trial|a discount for annual payment|a student discount|a promotion right now|a money back guarantee before i buy)
i (want|would like|am looking|am ready) to (buy|order|purchase) (a laptop|this sofa|two of these|the premium plan|a gift card|100 licences)
i'm interested in (buying|purchasing|your premium plan|your services|the three bedroom apartment|the blue dress|a demo|a partnership)
can i (see|get|have|schedule) a (demo|product demo|trial)
(we are|our company is) looking for (a solution for 50 users|a new crm|a supplier|software for our team|a tool for customer support)
what is the difference between (the basic and the pro plan|these two models|the plans|premium and business)
which (plan|model|package|size|version|laptop|mattress) (is best for me|would you recommend|do i need for a small team|should i choose)
(can you recommend|what do you recommend|suggest) (a gift for my mother|a laptop for students|something for dry skin|a plan for a small business)
do you (have|sell|stock|carry) (running shoes|iphone cases|this in blue|a 3 bedroom flat|villas with a pool|vegan leather bags|size 42|gluten free bread)
is (this|it|the red one|the grey sofa|the medium) (in stock|available|still available|still for sale|available in blue|on sale)
i am looking for a (two bedroom apartment|house with a garden|plot|red dress|birthday present|used car|family car|new phone|sofa under 500 euros)
show me (apartments|flats|houses|phones|shoes|sofas|laptops) (under 300k|in the city centre|with a balcony|below 100 dollars|for women|)
3 bhk flat near the metro under 90 lakhs
what is the asking price (of the villa|for the house on main street|)
do you (accept|take) (payment in instalments|financing|monthly payments) for (this car|the sofa|a new kitchen)
can i (pay in instalments|get financing|lease it|trade in my old phone|buy in bulk|order wholesale)
i want to (upgrade|switch) to (the pro plan|a bigger plan|premium|business)
how do i (upgrade|buy|purchase|place an order|order samples|become a customer|sign up for a paid plan)
does the (pro|premium|enterprise|basic) plan include (api access|phone support|unlimited users|sso|custom domains)
(what features|how many users|how many seats) (are included|come with|do we get) (in the pro plan|with premium|)
do you (offer|have) (enterprise|business|non profit|reseller) (pricing|plans|licences|discounts)
can someone from sales (contact me|send me an offer|get in touch)
i'd like to talk about (pricing|an enterprise contract|a bulk order|buying 200 units)
is there a minimum order (quantity|value|)
(what's|whats) the (best|lowest|cheapest) (price|offer|plan|option) (you have|you can do|for this|)
how much for (two adults and a child|a teeth whitening|a haircut|a consultation|the whole set|10 pieces)
(is the price|are prices) (negotiable|including tax|per person|per square metre|final)
do you ship (this|it) (to canada|for free), i want to order
add (two|three) of (these|those) to my (cart|basket)
what interest rate do you offer on (a mortgage|a personal loan|savings)
i want to (open a business account|apply for a mortgage|take out a loan|get a credit card|get insured)
pricing (plz|info|details|)
hw much is dis
price pls
any discounts (today|for first order|for seniors|)
was kostet (der pro tarif|das|der versand|ein doppelzimmer|die wohnung)
(ich möchte|ich will) (das kaufen|bestellen|ein angebot|auf premium wechseln)
(gibt es|haben sie) (rabatt|einen rabatt|angebote|eine testversion|das in blau|schuhe in größe 42)
(ich suche|ich interessiere mich für) (eine wohnung|ein haus mit garten|ein neues handy|ihr angebot)
(combien ça coûte|quel est le prix|je voudrais acheter|avez vous une réduction|je cherche un appartement|un devis s'il vous plaît)
(cuánto cuesta|cuál es el precio|quiero comprar|tienen descuentos|busco un piso|quiero un presupuesto)
(quanto costa|qual è il prezzo|vorrei comprare|avete sconti|cerco un appartamento|vorrei un preventivo)
(quanto custa|qual é o preço|quero comprar|tem desconto|procuro um apartamento|quero um orçamento)
(hoeveel kost het|wat is de prijs|ik wil kopen|heeft u korting|ik zoek een huis|kan ik een offerte krijgen)
(كم السعر|كم يكلف|اريد شراء|هل يوجد خصم|ابحث عن شقة)
(कीमत क्या है|कितने का है|मुझे खरीदना है|क्या छूट है|फ्लैट चाहिए)
(was kostet das jahresabo|welches modell empfehlen sie|ich hätte gern ein angebot|gibt es mengenrabatt|wir brauchen zehn lizenzen|haben sie das auch in grün|was ist der unterschied zwischen den tarifen)
(combien coûte l'abonnement annuel|quel modèle me conseillez-vous|je voudrais un devis|y a-t-il une remise pour dix licences|l'avez-vous en vert|quelle est la différence entre les formules)
(cuánto vale la suscripción anual|qué modelo me recomiendan|quisiera un presupuesto|hay descuento por cantidad|lo tienen en verde|qué diferencia hay entre los planes)
(quanto costa l'abbonamento annuale|quale modello mi consigliate|vorrei un'offerta|c'è uno sconto per quantità|ce l'avete in verde|che differenza c'è tra i piani)
(quanto é a assinatura anual|qual modelo recomendam|gostaria de um orçamento|há desconto por quantidade|tem em verde|qual a diferença entre os planos)
(wat kost het jaarabonnement|welk model raden jullie aan|ik wil graag een offerte|is er korting bij grotere aantallen|hebben jullie het in het groen|wat is het verschil tussen de pakketten)
(teeth whitening|a haircut|a massage|an oil change), what do (you|u) charge
what (interest|rate|commission) do you (give|offer|take) on (a fixed deposit|savings|a loan)
any (deals|offers) on (unlimited data|annual plans|two pairs) right now
which (packages|bundles|plans) do you have for (couples|teams|families) and how much are they
do you take (old phones|my old car|used furniture) in part exchange
looking for a (gift|present) for my (dad|wife|boss), budget (sixty|a hundred), what have you got
i tried the (free trial|demo) and i'm sold, where do i upgrade
`;
