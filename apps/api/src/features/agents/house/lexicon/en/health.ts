/** The body and who looks after it. */
export const health = `
vet, animal doctor, veterinary, veterinarian, clínica
doctor, physician
spa, wellness centre, wellness area > sauna, pool, massage
treatment > massage, wrap
emergency, urgent, out of hours, urgently
prescription, medicine, medication, repeat prescription
results, test results, lab results
new patient, register, registration, sign up, join, enrol, enroll
show up, no-show, arrive, no show, miss, missed
tooth, teeth
scared, afraid, nervous, anxious, fear, worried
hurt, hurts, pain, ache, painful, sore
take out, taken out, removal, remove, extraction, taken off
doctor, physician, gp, dr, specialist, consultant, surgeon, practitioner
dentist, dental, teeth, tooth
patient, patients
prescription, repeat prescription, medicine, medication, pills, tablets, drugs
pharmacy, chemist, drugstore
operation, surgery, surgical, procedure
anaesthetic, anaesthesia, anesthesia, numb, numbing, asleep, sedation, injection, put to sleep
vaccination, vaccine, jab, vaccinated, vaccinations, shot, injection, flu shot, immunisation
x-ray, xray, x-rays, scan, mri, ultrasound
blood test, blood, lab, laboratory, sample
check-up, checkup, check up, examination, exam, examine, screening, physical
pain, painful, hurts, toothache, headache, ache, hurting
sick, ill, illness, disease, unwell, fever, cold, flu
injury, injured, accident, hurt, wound, broken bone
therapy, therapist, physiotherapy, physio, counselling, psychologist
home visit, house call, visit at home, come to my house, home visits
health insurance, insurance, insurer, covered by insurance, health fund
side effects, risk, risks, dangerous
braces, orthodontics, orthodontist, aligners, straighten
filling, fillings, cavity, hole in my tooth, caries
crown, bridge, implant, implants
whitening, bleaching, whiter teeth, bleach
wisdom tooth, wisdom teeth
grinding, grind, night guard, bruxism
glasses, spectacles, lenses, contact lenses, eye test, optician
diet, dietary, nutrition, weight loss
hair, haircut, cut, hairdresser, barber, trim, colouring
beauty, cosmetic, facial, manicure, nails, pedicure, waxing
massage, massages, masseur
vet, animal hospital, sterilise, spay, neuter, castrate, microchip
emergency, urgent, out of hours, after hours, acute, at night, weekend
ambulance, emergency number, 911, 112, 999
hospital, clinic, ward
operation, stay overnight, inpatient
hygiene, hygienist, cleaning, polish, professional cleaning, clean my teeth
`;
