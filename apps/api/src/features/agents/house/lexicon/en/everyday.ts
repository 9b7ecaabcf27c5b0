/** Deeds and things of every day. */
export const everyday = `
warm, temperature, hot, degrees, °c
deep, depth
high, height, tall
wide, width
thick, thickness, mm
heavy, weight, weigh, kg, kilograms
far, distance, away, metres, km, close, near, nearby, close by, walk, minutes away
check, test, checked, tested, inspect, inspection, checks, tests
extra, additional, supplement, on top, added
second, additional, extra, another
maximum, most, at most, limit, up to, max
minimum, at least, least, min
sell, offer, stock, carry, have
easy, flat, simple, gentle
run, ran, running
break, broke, broken
lose, lost
steal, stole, stolen, theft, thief
sell, sold, sale
make, made
speak, spoke, spoken
write, wrote, written
wear, wore, worn
begin, began, begun
choose, chose, chosen, choice
grow, grew, grown, growth
foot, feet
see, seen, view
allowed, may, permitted, can i, fine, okay, accepted, possible, welcome
not allowed, not accepted, forbidden, prohibited, no, cannot
need, necessary, required, must, have to, needs, needed, compulsory, mandatory
optional, voluntary, not compulsory, if you like
accident, by accident, accidentally, by mistake, mistake
mistake, error, wrong, incorrect, correct
forget, forgot, forgotten, left behind
help, assist, support, assistance, aid
problem, problems, trouble, issue, goes wrong, something wrong, difficulty
broken, breaks, break, breaks down, something breaks, not working
change, changes, changed, switch, alter, move, adjust, different
keep, kept, hold, store, stored, retain
bring, take with, take along, carry, come with
come with, comes with, included, part of, in the price, includes
choose, pick, select, choice, choose from, selection, options
prefer, like better, wish
several, multiple, many, more than one
another, one more, additional, further, second, extra, more
another, different, other
only, solely, just
almost, nearly, about, approximately, around
start, begin, starts, begins, opening, beginning, commence
stop, stops, end, ends, finish
stop working, quit, cease
win, prize, award, awards
offer, offers, provide, have, sell, do you have, available, carry
do, make, perform, carry out, done
size, sizes, dimensions, measurements, how big, large
weight, kg, kilo, kilos, kilograms, kilogram, heavy, weigh, pounds, up to kg
length, long, longest, cm, metres
height, high, tall, headroom
depth, deep
temperature, degrees, warm, cold, hot
speed, fast, quick
light, lights, lighting, lamp
dark, darkness
loud, noise, music, sound
empty, nothing, no one
full, busy, crowded, sold out, booked out, fully booked
clean, cleaned, dirty, wash
dry, drying, wet
cheap, low price, cheaper, cheapest, lowest price
best, recommend, recommended, most popular, popular, favourite
new, brand new, latest
old, used, second-hand, former
worth, value, valued, costs
explain, describe, tell me about, how does it work, what is
work, works, function, run, operate, works with
how it works, how does it work, procedure, process, steps
next step, what now, what next, what to do, what do i do, what happens
happens, what happens, afterwards, then
nobody, no one, not there, absent
someone, somebody, anybody, anyone
everyone, everybody, all, whole
myself, yourself, by myself, self-service, on my own
together, jointly, share, shared
separate, separately, own, of its own, apart
near, next to, close by, nearby, around the corner, nearest
far, distance, minutes away, away, how far
inside, indoors, indoor, interior
outside, outdoors, outdoor, open air
left over, remaining, rest, left
first, initial, first time, at first
last, final, latest
safe, safety, secure, dangerous
quiet, calm, peaceful, silent
strict, exceptions, exception, flexible
guarantee, promise, guaranteed, assured
check, control, inspect, look at, verify, examine
show, display, see, view
see, look, watch, view, visible
tell, inform, report, let us know, notify, told, say
ask, request, on request, enquire, inquire
talk, speak, discuss, conversation
hear, listen, sound
say, said, mention
write, written, wrote, drop a line
meet, meeting, get together
visit, come by, drop by, stop by, come in, visiting, come and see
arrive, come, get there, show up
leave, go, depart, exit
leave, leave it, put, place
wear, worn, put on, clothes
sleep, stay overnight, spend the night, overnight stay
age, old, aged, year-old, how old
enough, sufficient, adequate
real, genuine, original, authentic
special, exceptional, particular
difference, different, differ, compared, versus, vs
instead, alternative, replacement, in place of
`;
