/** Buildings, and living in them. */
export const home = `
noise, quiet, quietest, loud, noisy, silent, sound, calm
lift, elevator
pool, swimming pool, swim, swimming
gym, fitness room, workout, weights
home, property, house > flat, apartment, villa
flat, apartment
ready, finished, complete, completed, possession, handover, done, occupancy certificate, move in
loan, mortgage, credit, finance, lend, lending, borrow, banks lend
approve, approval, sanction, approved, sanctions
repay, pay back, paying back, repayment, pay off
interest, interest rate
negotiate, negotiable, bargain, bargained, haggle, same for everybody
rent, rental, hire, let, lease, rented, tenant
short lets, airbnb, sublet, holiday let, short let, short stay
office, branch, showroom, offices, shop, store, location
site visit, viewing, visit, tour, see the home
construction site, building site, site
maintenance, upkeep, maintenance fee, maintenance charge
committee, board, association
built, handed over, completed, constructed, build, construction
sofa, couch
laundry, washing, wash, wash clothes
power, electricity
socket, plug, outlet, sockets
wash, clean, cleaning, care
home, door, doorstep
flat, apartment, condo, unit, studio
house, villa, cottage, home, detached
bedroom, bedrooms, bhk, rooms
square metres, square feet, size, area, floor area, carpet area, sqm, sq ft
garden, yard, lawn, outdoor space
garage, parking space, parking place, parking spot, carport
lift, elevator, lifts
move, moving, relocate, removal, relocation, house move, mover
move in, possession, handover, keys, ready, completion
tenant, renter, tenants, lodger
landlord, letting, owner
utilities, electricity, water, gas, heating, bills included
electricity, power, current, energy, solar, green power
renovate, renovation, refurbish, refurbished, remodel
plumber, plumbing, pipe, leak, drain, blocked
electrician, wiring, electrical
paint, painting, painted, painter, respray
cleaner, cleaning, cleaned, housekeeping, tidy
rubbish, waste, trash, garbage, bin, recycling, dispose, disposal
recycle, recycling, recycled, old ones, dispose
environment, environmental, sustainable, carbon, green, eco, climate, carbon-neutral, emissions, electric
fireplace, stove, oven, chimney
furnished, furniture, equipped, equipment, comes with
appliance, appliances > fridge, washing machine, dishwasher, dryer, oven, microwave
security guard, guard, cctv, camera, cameras, alarm
neighbourhood, neighborhood, area, surroundings, nearby, district
school, schools, kindergarten, nursery, daycare
supermarket, shops, groceries, grocery
mortgage, home loan, housing loan, loan
down payment, deposit, booking amount, token
stamp duty, registration, transfer tax
rooftop, roof, attic
window, windows, glazing
construction, build, building, built, builder
`;
