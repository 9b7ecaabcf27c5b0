/** What things cost and how they are paid. */
export const money = `
price, cost, fee, charge, rate, tariff, expensive, pay, priced, pricing, amount, costs
cheap, cheapest, affordable, lowest, inexpensive, budget, least expensive
dear, most expensive, highest price
free, free of charge, complimentary, gratis, no charge, without charge, no extra cost, at no cost, for nothing, cost nothing, costs nothing, pay nothing
included, include, part of the price, comes with, come with, in the price
discount, off, reduction, reduced, rebate, deal, promo, promotion, coupon, less, cheaper, concession
deposit, advance, prepayment, down payment, upfront, prepay, retainer
deposit, hold, block, security deposit, bond
refund, money back, reimburse, refundable, back, reimbursement
invoice, bill, receipt, billing
payment, pay, paid, payable, paying
credit card, card, debit card > visa, mastercard, amex
amex, american express
cash, notes, coins
instalment, installment, monthly payment, emi, instalments, pay monthly
penalty, fine, late fee, surcharge, charge
tax, vat, gst, duty
tourist tax, city tax, visitor tax, local tax
share, per cent, percent, percentage, portion
commission, kickback, brokerage
gift card, voucher, gift voucher, gift certificate
instalments, interest, monthly payments, months without interest, pay later
several parts, instalments, installments
pay by card, card payment, card, credit card > visa, mastercard, maestro, amex, debit card
ways to pay, payment methods, methods of payment, pay with > card, cash, bank transfer, direct debit, paypal, cheque, invoice, apple pay
bank transfer, wire, wire transfer, transfer, bank account, iban, bacs
direct debit, sepa, standing order, automatically paid, autopay
salary, wage, wages, pay, earn, earns, earnings, paid, income, hourly
nonprofit, non-profit, charity, charities, ngo, charitable
student, students, pupil > concession
university, school, college, educational, education
senior, seniors, pensioner, pensioners, retired, elderly, oap, over 65
discount, half price, half, percent off, per cent off, save, savings, special price, price break, bulk
bulk, large order, large quantities, wholesale, volume
money, currency, currencies > dollar, dollars, usd, euro, euros, eur, pound, pounds, gbp, franc, francs, yen, rupee, rupees
exchange rate, rate, conversion
tip, tips, gratuity, service charge
quote, estimate, quotation, offer, cost estimate, free quote
fee, admission, entry fee, entrance, entrance fee, ticket price, admission fee
ticket, tickets, pass, admission, entry
subscription, monthly fee, yearly fee, annual fee, membership fee, dues, contribution
hidden costs, extra costs, additional fees, setup fee, extra charges, joining fee, starting fee
minimum spend, minimum order, minimum amount, minimum order value
overdue, late payment, not paid, unpaid, pay late, don't pay, dunning, reminder
reminder, reminders, remind, reminded, chase
invoice, bill, due, statement
debt, owe, owed, balance, outstanding
compensation, compensate, damages, pay for, make good, reimbursed
reward, bounty, bonus, we pay, cashback, points, prize
credit, store credit, voucher, credit note
profit, revenue, turnover, sales
donate, donation, donations, give money, gift
sponsor, sponsoring, sponsorship
price guarantee, best price, price match, match prices
kwh, kilowatt hour, per kwh, unit price
bank, banks, building society
share, shares, stake, stock, investor, investors
`;
