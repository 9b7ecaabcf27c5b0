/** Who, and how to reach them. */
export const people = `
kid, child, children, baby, toddler, minor, kids, infant, teenager, son, daughter, year old
age, old, years, from what age, aged
babysitter, babysitting, childcare, nanny, sitter
pet, animal > dog, cat, horse, bird, rabbit
dog, dogs, puppy
cat, cats, kitten
disabled, wheelchair, accessible, accessibility, step-free, handicap, disability, mobility
address, located, location, where, street, find you, situated
phone, telephone, call, number, ring, phone number
email, e-mail
contact, reach, get in touch, get hold > call, phone, email, write, talk to
help, assistance, support
staff, team, people work, employees, colleague
manager, boss, head, director, in charge, runs, lead, leads
kitchen, chef, cook
wedding, marry, marriage, get married
event > meeting, conference, party, celebration, wedding
party, event, celebration
group, groups, people, persons, guests, friends
guest, visitor, customer, client, non guests, visitors
company, business, firm, corporate
language, languages, speak
english, speak english
job, career, vacancy, hiring, work for you
adult, grown up, grown-up, grown ups
family, families, kids, children
person, people, persons
own, owner, owns, owned
found, founded, established, since when
owner, owns, belongs to, proprietor, run by, behind, who owns
founder, founded, started by, established, behind, set up by
company, business, firm, organisation, organization, you
manager, boss, director, head, chief executive, ceo, in charge, leads, runs
employee, employees, staff, people work, workers, team, employ, colleagues
contact person, contact, person in charge, responsible, speak to
speak to someone, talk to someone, human, real person, ring, call, speak, telephone, call you, give you a call
phone number, telephone number, call, number, ring, telephone, hotline, by phone
email, write, e-mail address, write to you, message
chat, live chat, message, whatsapp, sms, text message
reply, answer, respond, response time, hear back, get back, response
address, street, where are you, located, based, headquarters, office, find you
headquarters, head office, main office, based, seat
website, site, online, web, homepage, web page
instagram, facebook, social media, twitter, tiktok
child, children, kid, baby, young, youngster, minor, under 18, little one
child-friendly, child friendly, kid-friendly, kid friendly, family-friendly, family friendly, suitable for children, suitable for kids, good for kids, good for children, families with children, families and children
adult, grown-up, over 18, accompanied
family, families, partner, spouse, wife, husband
parent, parents, mother, father, mum, dad, mom, guardian
friend, friends, companion, plus one, bring someone, guest
couple, two people, for two, partner
woman, women, female, lady, ladies, girl, girls
man, men, male, gentleman, boy, boys
pregnant, pregnancy, expecting, expectant
disabled, disability, impaired, wheelchair user
deaf, hard of hearing, sign language, hearing
blind, visually impaired, guide dog, sight
member, members, membership, join
age limit, minimum age, how old, aged, years old, at least, years and over, over, under, from
nurse, carer, assistant
expert, specialist, professional, specialised, specialist in
freelancer, self-employed, self employed, sole trader, contractor
tourist, visitor, foreigner
name, called, names
job, jobs, career, vacancy, vacancies, apply, hiring, position, work for you, apprenticeship, internship
internship, intern, work experience, placement, trainee, apprentice
experience, experienced, years of experience, trained, qualified
qualification, qualified, certificate, certified, degree, licensed, trained
volunteer, volunteering, volunteers, help out, voluntary
`;
