/** What is bought, sent, returned and mended. */
export const trade = `
cancel, cancellation, call off, back out, withdraw, withdrawal, terminate
return, send back, give back, bring back, returns
exchange, swap, replace, replacement
luggage, suitcase, bag, bags, baggage, suitcases
lost, left behind, forgot, forgotten, left something, left
store, keep, storage, leave, kept
send, post, mail, ship, shipping, deliver, delivery, dispatch, shipped, delivered, courier
abroad, overseas, international, foreign, internationally, other countries
size, big, large, square metres, square feet, sq ft, m², area, sqft, sqm
guarantee, warranty, guaranteed, liability, covered
broken, defect, damaged, faulty, fault, damage, mend, repair, defective, not working
repair, fix, mend, service, servicing, repaired
waterproof, waterproofing, leak, leaking, water leaking
quickly, within, turnaround, time, take
collect, pick up, pickup, collection
hold, keep, reserve, held, kept
order, purchase, buy, bought, ordered, buying
track, tracking, where is my order, trace
stock, in stock, available, availability
size, fit, frame size
second hand, used, secondhand, pre-owned, second-hand
trade in, part exchange, trade-in
complaint, complain, problem, issue, unhappy
material, made of, made from, fabric
puncture, flat tyre, flat tire
tyre, tire
assemble, assembly, put together
online, elsewhere, internet shop
custom, made to order, bespoke, custom made, made to measure
clothing, clothes, garment, jersey, shirt, trousers, dress, shoes
package, parcel, box, packet, shipment, consignment, item
letter, letters, envelope
label, shipping label, postage
neighbour, neighbor, next door, someone else
not at home, not home, nobody home, nobody is home, not in, miss the delivery, missed delivery, try again, away from home
driver, courier, delivery man, deliverer, carrier
pickup, pick up, pick it up, collect, collection, fetch, come and get, picked up, come to me
drop off, hand in, handed in, bring, bring in, leave at, take in, drop it off
delivery, deliver, arrive, arrives, arrival, come, get here, receive, delivered
receive, get, arrive, reach
express, next day delivery, fast delivery, rush, urgent, expedited
standard, normal, ordinary, regular, usual
track, tracking, tracking number, follow, following, trace, where is my, scan, status
customs, duty, duties, import tax, import duties, tariffs
europe > germany, france, italy, spain, austria, switzerland, netherlands, belgium, portugal, ireland, poland, sweden, denmark, norway, finland, greece, england, uk, britain, scotland
abroad, international, overseas, foreign countries, worldwide, other country > europe, canada, mexico, germany, france, usa, america, uk, australia, china, india, japan, switzerland, ireland
usa, america, united states, us, states
uk, united kingdom, britain, england, great britain
eu, european union, europe
damaged, broken, arrived broken, defective, smashed, scratched, faulty, dented, harmed, cracked
lost, missing, gone, disappeared, never arrived, not arrived, never came
wrong item, wrong product, wrong size, mistake
return, send back, returned, return policy, give back, exchange, take back, brought back
exchange, swap, change for another, replace
unused, never used, not used, unopened, unworn, original packaging, in new condition
unsold, out of stock, sold out, backorder, no longer available
cancel, cancelling, quit, end, leave, stop, terminate, give notice, resign, unsubscribe, opt out, get out
guarantee, warranty, warrants, covered for years
spare part, spare parts, replacement part, parts, components
pack, packing, packaging, wrap, wrapped, box, boxed, padded, carton
fragile, breakable, glass, delicate
store, storage, warehouse, storing, stored, stores, keep, deposit
sort, sorting, sorted
pallet, freight, heavy, bulky, oversized, cargo, too big
furniture > chair, table, sofa, couch, bed, wardrobe, desk, cupboard, cabinet, shelf, mattress
animal, animals, live animals, pets > hamster, dog, cat, horse, bird, rabbit, fish, snake, guinea pig, parrot, tortoise
perishable, food, fresh food, groceries > cheese, meat, fruit, vegetables, fish, cake, milk, chocolate
alcohol, spirits, liquor > wine, beer, whisky, vodka, champagne, gin
bottle, bottles > wine, beer, oil, water, perfume
jewellery, jewelry, jewels, valuables > necklace, ring, watch, bracelet, earrings, gold, diamond
weapon, weapons, dangerous goods, arms > gun, knife, rifle, ammunition
battery, batteries, accumulator, lithium, power bank, powerbank
electronics, electrical, device, devices, appliance > phone, laptop, tablet, computer, camera, tv, television
tobacco > cigarettes, cigars
product, article, goods, item, merchandise, things
brand, make, manufacturer, label, brands
supplier, suppliers, source, sourced, where from, bought from, come from, origin
made in, produced, manufactured, handmade, made by hand, hand-made, crafted
quality, standard, grade
colour, color, colours, shade > red, blue, green, black, white, yellow, grey, brown
samples, sample, swatch, try out
gift, present, gift wrap, gift wrapping, wrapped as a gift
sale, sales, outlet, clearance, black friday
customer service, customer support, support, help desk, helpdesk, hotline, service desk
customer, client, clients, customers, buyer, shopper
complain, complaint, complaints, not satisfied, disagree, unhappy, dissatisfied, ombudsman, ombudswoman, appeal, dispute, object
feedback, review, reviews, rating, ratings, testimonials
retailer, dealer, stockist, reseller, where can i buy
shop, store, branch, counter, outlet, depot, location
`;
