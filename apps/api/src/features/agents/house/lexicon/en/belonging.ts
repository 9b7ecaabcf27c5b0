/** Joining, pausing and leaving, and what was agreed about it. */
export const belonging = `
freeze, pause, suspend, put on hold, take a break, rest, on hold, break, interrupt, sleep, suspension
join, become a member, sign up, register, enrol, enroll, joining, subscribe, registration, enrolment, enrollment
joining fee, starting fee, sign-up fee, registration fee, one-off fee, set-up fee, setup fee, enrolment fee, activation fee, admin fee
cancel, leave, end, terminate, give notice, quit, resign, cancellation, leaving, stop, call off, termination
cancel, change plans, plans change, cannot come, can't make it, unable to come, back out, pull out, withdraw, drop out, cancellation
notice, tell us by, let us know, notice period, in writing, give notice
minimum term, commitment, no minimum, tied in, lock-in, contract length, bound, committed, sign for, signed for, minimum length
contract, agreement, terms, signed, terms and conditions
get out of, leave early, before the end, early termination, break the contract, let go
renew, extend, prolong, goes on, continue, renewal, extension, rolls over, runs on
automatic renewal, renews itself, renews automatically, auto-renew, goes on by itself, unless you cancel
expire, run out, valid, lapse, end, expiry, use by, no longer valid, good for
refund, money back, pay back, paid back, repaid, give back, reimburse, get back, returned, repay, reimbursement
refund policy, cancellation policy, cancel, money back, call it off, cancellation, refund
policy, rule, terms, rules, conditions
reschedule, move to another date, other dates, change the date, postpone, rebook, shift, move, another day, different day
no-show, not show up, stay away, stays away, don't come, doesn't come, without a word, miss, missed, not turn up, fail to appear, does not appear
sold out, full, fully booked, no places left, no spaces left, booked out
waiting list, put yourself on the list, waitlist, next in line, queue, place becomes free, drops out
guest, friend, visitor, bring a friend, plus one, somebody with you, companion, accompany
refer, recommend, referral, bring a friend, recommend us, tell a friend, introduce
loyalty, points, rewards, loyalty card, bonus, stamps, regular customers
deposit, down payment, first payment, pay in advance, straight away, up front, upfront, when you book, prepayment, part payment
security deposit, bond, hold, caution, blocked on your card, held on your card
balance, rest, remainder, remaining amount, outstanding, remaining, second payment, final payment
late fee, penalty, surcharge, fine, charge for late, late payment, overdue
direct debit, collect the money, take it from your account, taken from your account, collected, standing order, debit, collection, charged, sepa
payment failed, payment comes back, comes back, bounced, sent back by the bank, declined, payment fails, card declined, rejected, not go through
bank details, account number, iban, payment details, bank account, card details, payments
pay, settle, payment, paid, pay for, paying, ways to pay, payment methods, pay by
visa, card, credit card, mastercard, debit card, maestro, amex, american express
invoice, bill, receipt, billing, statement, proof of payment
split the bill, pay separately, separate bills, split payment
instalments, monthly payments, pay in parts, several payments, in parts, pay over time, spread the cost, spread, over twelve months, financing, finance, pay later, without interest, credit
free, no charge, for nothing, at no cost, free of charge, included, costs nothing, without paying, no extra charge, complimentary, gratis
extra, on top, additional, supplement, surcharge, add, more to pay, extra charge, not included
included, part of, in the price, comes with, include, covers, belongs to, no extra
cheapest, lowest, least expensive, from, smallest, cheaper, budget, basic
discount, off, reduction, reduced, less, quarter off, half price, per cent off, cheaper, special price, concession, percent off, save, deal
student, studying, studies, in education, university, school, pupil, still studying, undergraduate
senior, over 65, over 60, pensioner, retired, older people, elderly, retirement, pension, aged 65
military, armed forces, soldier, veteran, veterans, army, serves, service members
unemployed, out of work, low income, benefits, between jobs, jobseeker
corporate, company, firm, firms, employer, business, companies, employees, businesses, organisation
family, household, families, parents and children, siblings, brothers and sisters
one day, day pass, single visit, day ticket, one-off, once, just once, pay as you go, drop-in, single entry
ten visits, block, book of ten, multi-pass, punch card, bundle, pack
upgrade, move up, going up, bigger, higher, next plan, larger plan, switch up, change to a bigger
downgrade, move down, going down, smaller, lower, cheaper plan, switch down, change to a smaller
switch, change, move from one to another, move over, swap, transfer, convert
hand over, pass on, passes on, transfer, give to somebody else, transferable, someone else, another person, name change, in your place, takes your place
gift, present, give as a present, for somebody else, gift card, voucher
wristband, card, key card, band, entry card, badge, pass, fob, tag, membership card
replacement, new one, swap, another one, replace, replaced, spare
account, profile, login, user account
personal details, my details, address, new address, moved house, contact details, change of address
complaint, complain, not happy, unhappy, go wrong, went wrong, dissatisfied, not satisfied, problem, feedback
minimum age, years old, from the age of, under, over, how old, aged, years upwards, years and older, turned, at least
`;
