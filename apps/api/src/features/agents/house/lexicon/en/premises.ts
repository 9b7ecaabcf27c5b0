/** Rooms, grounds and what is found and allowed there. */
export const premises = `
address, find us, find you, located, location, where are you, directions, situated, based
opening hours, doors open, open, opening times, hours, close, doors, shut, business hours
bank holiday, public holiday, holidays, public holidays, national holiday, festive > christmas, easter, new year, boxing day
parking, park, spaces, car park, multi-storey, garage, parking lot, leave your car, leave the car, bays, parking spaces
bike, bicycle, cycle, bicycles, racks, bike rack, cyclists, cycling
bus, public transport, train, tram, railway, underground, metro, station, stop, by bus, by train, rail
pick up, fetch, collect, pick us up, shuttle, transfer, give a lift, meet you
airport, flight, plane, fly, terminal
check in, arrive, arrival, yours from, turn up, come, check-in, move in, from when
check out, leave, departure, cleared by, last day, checkout, check-out, vacate, depart, out by, clear
late arrival, arrive late, late at night, after hours, turns up, midnight, arrive after, after dark, gate is shut
late checkout, linger, stay longer, remain, leave later, later departure, keep the room, extra hours
stay, night, nights, overnight, sleep over, minimum stay, at least two nights
pitch, plot, site, spot, space, tent site, tent, camping space
caravan, camper, motorhome, campervan, camper van, rv, trailer, mobile home
cabin, hut, lodge, chalet, cottage, bungalow, pod
tent, camping, camp, tents
electricity, power, hook-up, socket, amps, electric, current, plug in, plug
charge, charging, charging point, charger, electric car, ev, charging station
campfire, fire, bonfire, fires, open fire, fire pit, fire bowl, fireplace, flames
barbecue, bbq, grill, barbecues, bbqs, barbeque, grilling
fireworks, firecrackers, rockets, sparklers
rubbish, trash, garbage, waste, bin, bins, litter, recycling, throw away, dispose
toilet, wc, loo, restroom, lavatory, toilets, bathroom, washroom
shower, showers, bathroom, wash, wash house, bath
laundry, washing machine, wash clothes, dryer, launderette, washing, do laundry, dry clothes
towel, towels, linen, bed linen, sheets, bedding, blankets
wheelchair, disabled, accessible, step-free, grab rails, wide door, lift, ramp, disability, limited mobility, walking frame, rollator, level access
blind, guide dog, assistance dog, visually impaired, assistance dogs
lift, elevator, escalator
stairs, steps, floor, storey, staircase, upstairs
heating, heated, warm, radiator, stove, heat, heater
air conditioning, cool, cooled, ac, fan, air-conditioned
wifi, wi-fi, wireless, internet, wireless internet, wlan, online, hotspot
stream, streaming, films, netflix, movies, video, youtube
phone signal, reception, coverage, mast, mobile network, signal
quiet, noise, silence, noisy, loud, quiet hours, curfew, hear nothing, keep it down
music, band, dj, speaker, speakers, loudspeaker, play music
smoke, smoking, cigarettes, vape, vaping, smokers
alcohol, beer, wine, drink, spirits, drinks, alcoholic
photo, photograph, film, filming, video, camera, record, take pictures, photos, videos, pictures, recording, flash
drone, drones, fly a drone, quadcopter
shoes, trainers, footwear, soles, boots, barefoot, sneakers, heels
dress code, wear, clothing, clothes, what to wear, dress, outfit
locker, lockers, padlock, lock, safe, lock up, cloakroom, left luggage
lost property, lost, left behind, forgot, forgotten, found, lost thing, lost and found, lost item, mislaid
valuables, jewellery, money, go missing, stolen, theft, liable, cannot answer for, responsible
security, cctv, guard, camera, cameras, watchman, alarm, supervised
lifeguard, watches over, supervised, supervision, watch over, at your own risk, guard, attended
swim, swimming, bathe, bathing, go swimming
canoe, kayak, boat, paddle, rowing, two-seater, pedalo, canoes, kayaks
fishing, fish, angling, rod, angler
playground, swings, slide, play area, soft play, games
crèche, creche, childcare, babysitting, look after children, nursery, playroom, daycare, kids' club, carers, day care, minded, child care
baby, babies, infant, little one, little ones, newborn, under two, toddler, not turned
child, children, kid, kids, youngsters, little ones, young people, under 16, minors, son, daughter, boy, girl
teenager, teen, teens, between twelve and fifteen, under 18, adolescents, youth, young people
adult, grown-up, grown-ups, adults, grown up, over 18
parent, guardian, mother, father, adult with them, parents, accompanied
dog, dogs, puppy, pet, pets, animals
lead, leash, on a lead, leashed, off the lead, on the lead
pet, pets, animal, animals > dog, dogs, cat, cats, horse, horses, rabbit, bird
stag party, hen party, party, stag, hen, bachelor party, stag group, parties of, group
restaurant, eat out, pub, dining, inn, bistro, place to eat, café, cafe, cooks
café, cafe, coffee shop, bar, snack bar, canteen, cafeteria, coffee, tea room, bistro
eat, food, meal, snack, lunch, sandwiches, meals, something to eat, snacks
own food, bring food, picnic, packed lunch, bring your own, own drinks
groceries, shop, food > bread, milk, eggs, butter, fruit, vegetables
shop, store, kiosk, supermarket, sells, gift shop
bread, rolls, bakery, baked, loaf, loaves, baker
hospital, accident and emergency, emergency room, a&e, emergency department, casualty
doctor, physician, gp, medical help, surgery
first aid, injury, hurt, injured, accident, defibrillator, plaster, nurse
pharmacy, chemist, drugstore, medicine
cash machine, atm, cashpoint, withdraw cash, cash point
petrol station, gas station, fuel, petrol, diesel, filling station
weather, rain, storm, rains, bad weather, snow, wind, rainy, thunderstorm, wet
season, open for the year, close for the year, months, all year round, year round, winter, summer
summer holidays, july and august, school holidays, high season, peak season, peak
winter, december, january, february, cold months, low season, off season, out of season
activities, things to do, do for children, programme, entertainment, fun, stories, animation
toilet cassette, chemical toilet, chemical toilets, empty, waste water, grey water
deep, depth, reaches to, up to the waist, how deep, shallow
temperature, degrees, warm, kept at, heated to
machines, equipment, weights, dumbbells, dumb-bells, apparatus, treadmills, dumbbell
sauna, steam room, spa, steam bath, hot tub, jacuzzi
women only, for women, ladies, women alone, female only, ladies only
mixed, both sexes, men and women, unisex, mixed gender, shared by
private, alone, to yourself, exclusive, on your own, privately
`;
