/** Ways there and nights away. */
export const travel = `
parking, park, garage, car park, parking space, parked
car, vehicle, automobile, van
electric car, ev, tesla, charging, charge, charger, charging point, charging station
motorbike, motorcycle, scooter, motorbikes
bicycle, bike, cycle, bicycles
electric bike, e-bike, ebike, pedelec, electric bicycle, electric
smoke, smoking, cigarette, smoker, vaping
room, accommodation, bedroom
transfer, shuttle, pick up, pick-up, pickup, fetch, collect, picked up, pick us up
airport, flight, plane
public transport, transport > bus, tram, metro, train
train, railway
taxi, cab
route, trail, path, loop
break down, broke down, breakdown, breaks
ride, rode, ridden, riding
drive, drove, driven
public transport, bus, train, tram, metro, underground, subway, get there, reach by train, stop, station
station, train station, stop, bus stop, central station
get there, directions, find you, how to find, reach you, route, way
car park, parking lot, parking, spaces, bays, underground garage
vehicle, vehicles > car, van, bus, truck, lorry, motorbike, camper, caravan, trailer, motorhome
van, vans, fleet, truck, trucks, delivery van
camper, motorhome, campervan, caravan, rv, mobile home
licence, license, driving licence, driver's license, driver's licence
hire, rental, rent, borrow, lend, loan, lending
fuel, petrol, gas, diesel, gasoline, tank
mileage, kilometres, miles, unlimited miles
tow, towing, roadside assistance, breakdown service
helmet, helmets, lock
boat, ship, ferry, cruise
airport transfer, airport, shuttle, transfer
luggage, suitcase, hand luggage, carry-on, checked bag
visa, entry requirements, travel documents
passport, id, identification, photo id, identity card, proof of identity
passenger, passengers, traveller, travellers
seat, seats, places, capacity, fit, hold
key, keys, key card, access code, door code
reception, front desk, desk, concierge, receptionist
front desk, somebody there, anyone there, someone there, staffed, welcomed
room, double room, single room, suite, bedroom
bed, beds, mattress, cot, crib, extra bed
cot, crib, baby bed, travel cot
bathroom, shower, bath, tub, toilet, washroom, bathtub
toilet, toilets, restroom, wc, loo
towel, towels, linen, bed linen, sheets, bedding
air conditioning, ac, air con, cooling, aircon
heating, heated, warm, heater, radiator
balcony, terrace, patio, view, loggia
view, sea view, overlook, overlooks, faces
beach, sea, seaside, coast, shore
tour, guided tour, tours, guide, excursion, trip, sightseeing
guide, guided, guides, audio guide
accessible, wheelchair, step-free, steps, ramp, barrier-free, walker, stairs, pushchair
pushchair, pram, stroller, buggy
stairs, steps, floor, staircase, storey
`;
