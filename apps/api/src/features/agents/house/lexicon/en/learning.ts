/** Lessons, sport and evenings out. */
export const learning = `
dress code, jacket, wear, clothes, dress, clothing, outfit, attire
lesson, class, course, training, workshop, lessons, classes
teacher, instructor, coach, trainer, teach, teaches, taught
beginner, beginners, first time, never done, starter
jacket, coat
beginner, never learned, never rode, first time
course, class, lesson, workshop, training, seminar, programme, program
private lesson, one to one, individual lesson, private training, training of your own, private class, one-on-one
teacher, teach, instructor, taught by, tutor, trainer, coach, run by
exam, test, exams, assessment
certificate, diploma, degree
level, levels, beginner, intermediate, advanced
beginner, beginners, no experience, novice, newbie, starting out, new to
group size, class size, people in a class, maximum group, participants, places, small groups
participant, participants, attend, take part, attendance, join in
bring, bring along, equipment needed, what to wear, need to bring
equipment, gear, kit, tools, provided
gym, fitness room, fitness studio, workout, exercise, train, training
yoga, pilates, class
personal trainer, personal training, coach
locker, lockers, changing room, changing rooms, shower, showers
swim, pool, swimming
sauna, steam room, steam bath
sport, sports, play > tennis, football, golf, basketball, badminton, squash
court, pitch, field
museum, gallery, exhibition, exhibitions
concert, show, performance, theatre, play, gig
film, movie
cinema, movie theatre, movie
photo, photos, photograph, pictures, photography, camera, take pictures
library, lending library
music, band, dj, live music
event, events, happening, what's on, programme
venue, hall, room hire, space, location for
conference, meeting, seminar, meeting room
projector, screen, beamer
rain, raining, rains, bad weather, wet, weather
weather, rain, snow, storm
camp, camps, holiday camp, summer camp
playground, play area, play room, kids' club, children's corner
game, games, toys
`;
