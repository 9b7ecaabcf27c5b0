/** When it is open, booked, due. */
export const time = `
open, opening, opening hours, hours, business hours, opening times, schedule, closes, close, closed, closing
start, begin, begins, starts, beginning, commence
end, finish, ends, until, finishes
check in, checkin, check-in, arrive, arrival, get into, move in, get the room, let us in, get our room, get in, ready
check out, checkout, check-out, departure, leave, depart, leaving, last day, vacate, departing
late, after midnight, at night, night, midnight, late at night
early, before noon, before, earlier
book, booking, reserve, reservation, appointment, schedule, booked, reserved
change, modify, amend, alter, reschedule, move, edit
delay, delayed, late, overdue, late twice
appointment, visit, consultation, booking, slot
weekend > saturday, sunday
weekday, monday to friday > monday, tuesday, wednesday, thursday, friday
first, earliest
often, frequency, every, frequently
holiday, vacation, closed, day off, leave
open, opening hours, opening times, business hours, office hours, hours, reachable, staffed
late, latest, until when, by when, deadline, cut-off, cutoff, last, closing date
deadline, due, due date, by, no later than, until, within, last date
early, earliest, from when, first, as of
today, same day, this day, straight away, immediately, right now, at once, instantly, now
tomorrow, next day, next morning, following day, overnight, one working day
soon, quickly, how fast, within, as soon as possible, working days
working day, working days, business day, business days, weekday
public holiday, public holidays, bank holiday, holidays > christmas, easter, new year, christmas eve, new year's eve, thanksgiving, boxing day, good friday, national day
holidays, holiday, closed, summer break, shutdown, winter break
weekend, weekends > saturday, sunday, saturdays, sundays
morning, mornings, a.m., forenoon
evening, evenings, night, after work, p.m.
afternoon, afternoons, lunch break
noon, midday, lunchtime, 12:00
annual, annually, yearly, every year, per year, once a year, a year
monthly, every month, per month, once a month, a month, each month
weekly, every week, per week, once a week, a week
daily, every day, per day, a day, each day
hourly, every hour, per hour, an hour
twice, two times, both times
recurring, repeat, repeats, regular, subscription, every month, automatically, each month
since when, since, founded, established, begun, started, exist, history, how old, in business
wait, waiting time, waiting, queue, waiting list, waits
appointment, without appointment, walk in, walk-in, drop in, drop-in, make an appointment
reschedule, postpone, move, another day, another date, rebook, change the date, put off
book, booking, reserve, in advance, ahead, beforehand, booked, reservation
duration, how long, last, lasts, takes, length, minutes, hours
lead time, delivery time, production time, takes, weeks
notice, notice period, ahead, beforehand, in advance, advance notice
expire, expires, expiry, valid, good for, runs out, validity, how long valid, use by, lasts
renew, renewal, extend, extension, prolong, extended, continue
trial period, trial, free trial, tried, try, test phase, test period
season, seasonal, high season, low season, peak
`;
