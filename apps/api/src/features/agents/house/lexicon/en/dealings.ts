/** Goods, work done, and the people of any firm. */
export const dealings = `
delivery, deliver, ship, send, bring to you, shipping, arrive, dispatched, despatch, delivered, sent out, bring it to your door, post, courier
delivery time, arrive, takes, on its way, within, days until, reach you, when will it come, delivered within
delivery cost, postage, shipping cost, carriage, shipping fee, delivery charge, delivery fee, shipping
track, tracking, follow, where is my order, where it is, trace, tracking number
collect, pick up, collection, pickup, fetch, come and get, collect in person, click and collect
abroad, other countries, overseas, international, outside the country, internationally, worldwide, foreign
upstairs delivery, carry it up, to the room, kerbside, into the house, up the stairs, carry in
assemble, put together, assembly, set up, mount, install, fit, fitting, installation
old one, take away, take the old, dispose of the old, removal, haul away, recycle
return, send back, bring back, take back, change your mind, returns, changed my mind, don't like it, not as expected, give back
exchange, swap, other size, different size, change it for, wrong size
damaged, broken, scratched, cracked, defective, faulty, dented, does not work, arrived broken, defect, spoiled
wrong, mistake, not what i ordered, incorrect, error, mix-up
missing, not arrived, lost, never came, has not come, did not arrive, didn't arrive
warranty, guarantee, guaranteed, covered, put right, warrant, years we repair
repair, mend, fix, put right, fixed, restore, repaired, mended, overhaul, patch
spare parts, parts, replacement parts, spares
maintenance, service, servicing, look after, serviced, upkeep, check over, care
care, clean, wash, look after, cleaning, maintain, care for, wipe
how to use, instructions, manual, guide, directions for use, operate, handbook
material, materials, made of, made from, consists of, frame of > wood, fabric, cloth, leather, cotton, metal, plastic, glass
fabric, cloth, textile, upholstery, fabrics, cloths
wood, timber, oak, beech, pine, ash, walnut, birch, wooden
ingredients, contain, made with, contains, what is in
size, measurements, dimensions, wide, long, fit, large, big, measure, measures
custom, made to order, to measure, your own design, personalise, personalised, bespoke, engraved, engraving, customise, your wishes, alter, altered, adapt, custom size
sample, samples, swatch, swatches, try on, look at it first
in stock, ready, available, have it, on the shelf, ready to take, in store, stock
reserve, put aside, hold, keep for you, set aside, keep aside
buy, purchase, order, get, bought, sell, sold, shop
minimum order, least, at least, smallest order, minimum, order value, from
bulk, large quantities, many pieces, big order, wholesale, larger amounts, trade customers, resellers
hire, rent, borrow, lend, rental, let, lease, loan, hire out, lend out, rented
second hand, used, pre-owned, previous owner, second-hand, refurbished, reconditioned
trade in, part exchange, take your old, buy back, sell to you, buy from you
quote, estimate, cost estimate, offer, quotation, what it would cost, fixed price, on-site look
price, cost, fee, charge, how much, costs, rate, charges, prices, fees, pay, priced
how long, takes, ready, finished, duration, turnaround, wait, lead time, lasts
stain, spot, mark, spill, spilled, spots, stains, marks, spilt
urgent, express, rush, fast, quickly, same day, emergency, hurry, as soon as possible, asap
weekend, saturday, sunday, saturdays, sundays, weekends
travel cost, call-out fee, come to you, mileage, call out, home visit, callout, come to your home, come round
area, region, where you work, how far, radius, cover, distance, towns, postcode, neighbourhood
staff, employees, team, people work, workers, work for us, people, employed
owner, owned by, run by, belongs to, runs, founder, proprietor, own, family
founded, started the company, started, began, begun, established, opened the, opened in, since, set up by, history, founder
job, work for us, vacancy, apply, hiring, career, application, vacancies, jobs, position, applicants
apprenticeship, apprentice, apprentices, trainee, trainees, internship, intern, placement
volunteer, help out, volunteers, lend a hand, voluntary
contact, reach, write to, ring, get in touch, phone, email, telephone, call
reply, answer, replies, hear back, respond, response, get back to you, hear from, responds
language, speak, languages, english, spoken, translate, interpreter
appointment, visit, slot, time, consultation, meeting, date
emergency, out of hours, at night, urgent, emergencies, after closing, in an emergency, crisis
insurance, insured, covered, cover, insurer, policy, insure
liability, liable, responsible, pays for damage, answer for, at your own risk, who pays
accident, damage, crash, break something, damaged, collision
claim, report, tell us, file, notify, report a loss
documents, papers, identity card, passport, proof, driving licence, bring along, id, photo id, identification
permit, licence, permission, allowed, authorisation, day ticket, license
permitted, allowed, may, fine, welcome, ok, okay, can, let in, acceptable, possible, tolerated, accepted
forbidden, not allowed, may not, must not, prohibited, not permitted, banned, no, not let, refuse, never
need, must, required, have to, necessary, needed, compulsory, mandatory, obligatory
limit, at most, up to, maximum, no more than, most, not more than, restricted, restriction
minimum, at least, no less than, least, from, lowest
exception, unless, except, only if, apart from, other than
environment, sustainable, green, climate, carbon, organic, eco-friendly, recycled, solar, ecological
organic, without pesticides, natural, bio, ecological, pesticide
vegan, plant-based, vegetarian, without meat, no animal, meat-free, meatless
allergy, allergic, allergies, nuts, gluten, intolerance, lactose
birthday, party, celebration, celebrate, anniversary, parties
wedding, marry, ceremony, bride, married, civil ceremony
group, groups, party of, parties, several people, large group, groups of, school class
event, hire the room, private function, celebration, conference, meeting room, function, hire the whole
speak to, person, human, talk to, ring us, real person, somebody
opinion, review, rating, feedback, testimonial, what others say
newsletter, news, mailing list, updates by email, announcements
customer, client, clients, buyers
`;
