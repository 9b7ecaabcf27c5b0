/** Classes, people who give them, and getting started. */
export const teaching = `
beginner, new, newcomer, first time, never done, newcomers, novice, no experience, starting out, everybody who is new, first visit, just starting
introduction, induction, first session, shows you, tour, orientation, intro, getting started, walk you through
trial lesson, taster, try it out, trial, first lesson, test lesson, taster session, sample
class, course, lesson, session, workshop, seminar, group, lessons, classes, training
one to one, private lesson, personal trainer, personal training, individual, one-to-one, private session, single lesson, with a trainer, private tuition
teacher, instructor, trainer, coach, tutor, taught by, leads, led by, instructors, trainers, tutors, teachers, lecturer
qualified, certified, diploma, trained, licensed, accredited, certificate, qualification, qualifications, certification, registered
class size, how many people, group size, participants, at most, up to, places, maximum group, people per class
certificate, diploma, proof of attendance, credential, confirm that you took part
exam, test, examination, assessment, exams, tests
homework, practise, practice, exercises, between lessons
level, levels, beginners, advanced, intermediate, placement test
materials, book, books, textbook, handouts, course materials, supplies
bring, take with you, come with, carry, need to have, what to bring, bring along
miss a class, missed lesson, make up, catch up, absent, could not come
book, reserve, reservation, booking, put yourself down, put your name, places open, sign up for, order, secure a place
in advance, ahead, beforehand, days ahead, before, early, the day before, evening before, in good time
walk in, without booking, without a booking, just turn up, spontaneously, no appointment, without an appointment, drop in
spinning, spin, indoor cycling
workout, training, exercise, train, work out, exercising
yoga, pilates, stretching
`;
