/** What visitors of any business ask for in words of their own. */
export const service = `
show up, turn up, stay away, no-show, not come, don't come, cannot come, can't come, miss the appointment, missed
running late, late, delayed, delay, held up, stuck in traffic, be late, kept for
walk in, just walk in, without a booking, without an appointment, without booking, spontaneously, drop in, drop by, no reservation, no appointment
reserve, book, booking, reservation, reserved, booked, reserving, make a reservation
ahead, in advance, beforehand, before, early
cancel, call off, called off, cancellation, annul, withdraw, cancelling, cancelled
reschedule, postpone, move the appointment, another date, change the date, change the time, alter
lost property, left behind, lost, things found, found, forgot, left something > scarf, umbrella, charger, wallet, glasses, keys, bag, jacket, coat
group, party, parties, large group, several people, groups, company of
party, birthday, celebration, celebrate, event, wedding, anniversary, private event, function
hire, rent, rental, rent out, to let, let, hired, rented
hire, recruit, job, jobs, vacancy, vacancies, career, careers, apply, application, work for you, working here, look for, staff wanted, position, positions
chef, cook, kitchen, leads the kitchen, head of the kitchen
boss, owner, owners, manager, director, head, run by, leads, led, led by, in charge, founder, chief executive, ceo
founded, opened in, established, began, started in, since when, exist, existed, history, how long have you been
employees, staff, workers, personnel, team, people work, colleagues
leave the company, quit, resign, resigned, left the company, fired, no longer work, leaves the company, leaver
smallest, minimum, least, at least, lowest, from
largest, maximum, biggest, most, at most, up to, max, limit
starter, starters, small plate, small plates, appetiser, appetizer, entree
main course, mains, large plate, large plates, main dish
dessert, sweet, sweets, pudding, cake, ice cream
kids menu, children's menu, menu for children, half portion
celiac, coeliac, gluten, gluten free, gluten-free, without gluten
vegan, plant-based, from animals, animal products, without anything from animals
allergy, allergic, allergens, allergies, intolerance > nuts, gluten, milk, egg, shellfish, sesame, lactose, peanuts
halal
food arrives, order takes, arrive, arrives, delivery time, take, takes, be here, until it comes
pick up, pick it up, fetch, collect, collection, takeaway, take away, takeout, click and collect, come for
delivery, deliver, bring, brought, delivered, to your door, bring to the door, ship
delivery fee, delivery cost, ride, carriage, postage, shipping cost, shipping fee
driver, rider, courier, postman, messenger, carrier
upstairs, upper floor, gallery, first floor, balcony
bathroom, toilet, toilets, restroom, wc, loo, lavatory, washroom
wheelchair, accessible, disabled, disability, barrier-free, level access, level entrance, ramp, lift, step-free
pram, buggy, stroller, pushchair
outside, terrace, patio, garden, outdoors, open air, al fresco, on the water
water, seaside, riverside, waterfront, sea, river, lake
park, parking, car park, garage, parking space, parking place, leave the car, parking lot
voucher, gift card, gift voucher, gift certificate, coupon, present card
valid, good for, expire, expires, run out, validity, expiry, use by, last, lasts
complain, complaint, unhappy, dissatisfied, wrong, not satisfied, disappointed, missing, cold, damaged
refund, money back, get the money, reimbursed, returned, give back, get back, reimburse
warranty, guarantee, guaranteed, covered, cover
skip, skipped, leave out, left out, exclude, excluded, except, exception, ignore, ignored, without
included, comes with, part of, inclusive, include
compulsory, mandatory, required, obligatory, must
forbidden, not allowed, not permitted, prohibited, not accepted, banned
alone, by myself, on my own, solo, single, unaccompanied, without a parent
together, with friends, jointly, in a group
pregnant, pregnancy, expecting, expectant
scared, afraid, fear, anxious, nervous, anxiety, dread
pain, hurts, hurt, ache, aching, painful, sore
emergency, urgent, urgently, out of hours, at night, accident
asleep, anaesthesia, anaesthetic, sedation, narcosis, unconscious, general anaesthetic
knocked out, falls out, lost a tooth, broken off
teeth, tooth, dental, dentist
cleaning, hygienist, hygiene, polish
opening hours, open, opening times, hours, business hours, closed, closes, shut, rest day, day of rest
holiday, holidays, closed for holidays, on holiday, vacation, vacations, summer break
lunch, noon, midday, at noon, lunchtime, lunch break
business lunch, lunch menu, set menu, set lunch, courses, lunch deal
dinner, evening, supper, evening meal
breakfast, brunch, morning meal
wine, bottle of wine, corkage > red wine, white wine, champagne, sparkling wine
own bottle, bring your own, byo, corkage, bring my own
tips, tip, gratuity, service charge
sold out, fully booked, full, no places left, waiting list
queue, wait, waiting time, how busy, line
student, students, pupil, school, university
older, seniors, senior, over 65, pensioner, retired, over 60
child, children, kid, kids, toddler, baby, babies, son, daughter, minors, young, infant
teenager, teenagers, teen, youth, adolescents, under 18
dog, dogs, puppy, pet, pets, animal, animals
`;
