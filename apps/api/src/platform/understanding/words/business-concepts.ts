/** Words of shops, banks, hosts and services that mean about the same, a concept a line. */
export const businessConcepts = `
money: money cash funds fund amount sum balance dollars pounds euros bucks
cost: cost costs price prices pricing priced fee fees charge charges rate rates expensive cheap quote quotation tariff surcharge commission extra tax vat pay much
paying: pay payment payments paid paying checkout billing bill invoice invoices settle transaction transactions
refund: refund refunds refunded reimburse reimbursement chargeback moneyback back reverse reversed return credited
charged: charged billed debited deducted duplicate twice double overcharged extra deduction
discount: discount discounts coupon voucher promo promotion code deal deals offer offers sale bargain special
loyalty: points rewards reward redeem loyalty earn cashback miles
card: card cards visa mastercard debit credit amex plastic
virtual: virtual disposable temporary online digital
atm: atm withdraw withdrawal cash machine cashpoint cashback withdrew dispenser
bank: bank account accounts checking savings iban routing branch banking deposit statement
deposit: deposit topup top-up top load add recharge upload fund funding
transfer: transfer transfers send sent wire remit transferring recipient beneficiary payee move sepa swift
loan: loan mortgage borrow credit interest apr lending finance score limit debt repayment instalment installment
spending: spent spend spending expenses expense budget transactions history statement purchases bills
topping: auto automatic automatically autopay recurring
pin: pin passcode password passwords code digits reset
identity: identity verify verification verified id identification passport document documents proof kyc
security: secure security fraud fraudulent scam suspicious stolen hacked compromised theft phishing unauthorized unauthorised breach
lost: lost lose losing missing misplaced stolen disappeared gone vanished
blocked: blocked block frozen freeze locked lock unlock unblock disabled suspended restricted declined decline rejected refused reject denied
login: login log signin sign password logged access account username credentials authenticate authentication otp twofactor
register: register signup sign join enroll enrol subscribe open apply application create onboarding
account: account profile settings details personal data user username address
subscription: subscription subscribe plan plans membership member tier package upgrade downgrade premium renew renewal trial free
cancel: cancel cancellation cancelled canceled unsubscribe terminate close closing delete deactivate end revoke
order: order orders ordered purchase item package parcel
track: track tracking status trace whereabouts progress update where follow
delivery: delivery deliver delivered delivering shipping ship shipped shipment courier post parcel dispatch arrive arrived arrival mail postage
late: late delay delayed slow overdue pending waiting still yet ages longer takes taking long
returns: return returns exchange swap replace replacement rma refund warranty guarantee
broken: broken break broke damaged damage defective faulty fault cracked crack malfunction dead torn
notworking: work working works fail failed fails failing error errors bug crash crashes crashed issue issues problem problems wrong stuck freeze trouble glitch cant unable not
availability: available availability stock instock left soldout sold free vacancy vacancies vacant have carry sell
size: size sizes fit fits fitting small medium large length width dimensions measurement measurements inches cm big
product: product products item items goods article model brand colour color material version collection
compare: compare comparison difference better versus vs best recommend recommendation recommended suggest suggestion alternative review reviews rating suggestions
hotel: hotel room rooms suite stay night nights guest accommodation bed double single twin hostel lodging resort motel
booking: book booking booked reserve reservation reservations reserved appointment table slot
checkin: checkin check-in checkout check-out arrival departure early late key reception
amenity: breakfast pool wifi parking spa gym sauna balcony kitchen towels air conditioning laundry minibar
property: house flat apartment property properties home homes bedroom bhk villa rent rental lease tenant landlord viewing estate sqft plot listing
appointment: appointment consultation visit schedule reschedule slot demo viewing
software: software app application integration api plugin feature dashboard website site page platform tool webhook browser server
install: install installation setup configure download upload set export import connect integrate sync
data: data file files export import backup csv report privacy gdpr
team: team seats users members licence license licences enterprise business company colleagues employees
contactus: contact reach call phone email address support service hours number representative agent human customer
hours: hours open opening close closing closed weekend times when
location: location where address located directions store branch near office shop find
policy: policy policies terms conditions rules rule allowed allow permitted legal contract
complaint: complaint complain unhappy disappointed dissatisfied unacceptable terrible awful worst rude poor disgusted ridiculous angry frustrated horrible
person: human person agent representative someone manager supervisor operator advisor speak talk
urgent: urgent urgently asap emergency immediately critical hurry quickly now
job: job jobs hiring career vacancy vacancies apply position internship
country: country countries abroad international overseas foreign europe worldwide
currencies: currency exchange rate foreign convert conversion rates
limit: limit limits maximum minimum max cap many
age: age old young child children kids minor teenager
pets: pet pets dog cat animal
gift: gift present card voucher wrap
physical: physical plastic real
contactless: contactless apple google pay tap nfc wallet
unknown: unknown unrecognized recognise recognize unfamiliar strange weird unexpected dont
`;
