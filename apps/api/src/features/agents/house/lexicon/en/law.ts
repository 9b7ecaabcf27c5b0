/** What is agreed, required and insured. */
export const law = `
need, required, requirement, require, necessary, must, have to, mandatory
document, papers, paperwork > passport, identity card, consent, certificate, licence
passport, identity card, id, identification
allowed, permitted, may, welcome, accept, ok, okay, can i, forbidden, permit, permission, not allowed, accepted, possible, banned
accept, take, accepted
sign, signed, signing, signature, agreement, contract
insurance, insured, cover, coverage, insurer
valid, binding, binds, validity
contract, agreement, terms, conditions, signed
minimum term, contract length, commitment, tied, bound, lock-in, contract period
lawyer, solicitor, attorney, counsel, legal, barrister, notary
legal advice, consultation, first meeting, initial consultation, first consultation, initial meeting
lawsuit, sue, judge, court hearing
divorce, separation, custody, family law
will, testament, inheritance, estate, probate, inherit
sign, signature, signed, signing
sign up, signup, register, registration, enrol, apply, application, open an account, become a member
confidential, secret, nda, confidentiality, private, discreet
consent, permission, approve, approval
law, legal, laws, regulation, by law, required by law
tax, taxes, vat, sales tax
tax number, vat number, tax id, company number
insurance, insured, insure, covered, cover, liability
liability, liable, responsible, responsibility, blame
claim, claims, file a claim, report damage
proof, evidence, receipt, photographs, photos, document
documents, paperwork, papers, forms, what to bring, bring
form, forms, fill in, fill out, questionnaire
apply, application, applying, applied
eligible, eligibility, qualify, entitled, who can
forbidden, prohibited, not allowed, banned, not accepted, excluded, must not
rule, rules, policy, policies, regulations, conditions
police, report, stolen
access my data, read my data, open your, who sees, look at my data
keep data, stored, retention, kept for, how long kept, keep my data
`;
