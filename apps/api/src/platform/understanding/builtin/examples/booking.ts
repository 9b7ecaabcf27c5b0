export const booking = `
i (want|would like|need|wish) to (book|reserve) (a room|a double room|a table for four|two nights|an appointment|a suite for the weekend|a viewing|a cleaning|a slot|a consultation)
(can i|could i|how do i|i'd like to) (book|reserve|schedule|make) (a table for tonight|a room for two adults|an appointment with the dentist|a viewing for saturday|a haircut|a call for tomorrow|a reservation)
(book|reserve|schedule) (me|) (a table|a room|a taxi|an appointment|a massage|a test drive|a checkup) (for friday|for tomorrow at 7|next week|from 3 to 5 june|at noon|)
do you have (a room|any rooms|a table|availability|free slots|an appointment|anything free|vacancies) (for tonight|next weekend|on the 12th of may|for two people|tomorrow morning|from monday to thursday|in august)
is (the suite|a double room|a table|the apartment|the meeting room|the doctor) (available|free) (on friday|for three nights|tomorrow|from 4 to 8 july|this weekend|at 8 pm)
what (dates|times|days|slots|rooms) (are available|do you have free|are free) (in june|next week|this weekend|for a viewing|)
(i need|i want|please|can you|i have) to (change|move|reschedule|modify|postpone) my (booking|reservation|appointment|viewing|stay) (to friday|to next week|to a later date|by one day|)
(please|i want to|i need to|how do i|can i) (cancel|delete) my (booking|reservation|appointment|table|stay|room) (for tomorrow|on monday|)
can i (add|extend) (another night|one more guest|a cot|breakfast|my stay by two nights|a parking space) (to my booking|to my reservation|)
(confirm|can you confirm|i want to check|please check) my (booking|reservation|appointment) (for saturday|number 4821|under the name smith|)
we (are|will be) (two adults and one child|four people|a group of twelve|six) (arriving on friday|for dinner on saturday|staying three nights|coming on the 5th)
we arrive on (monday|the 3rd of august) and leave on (thursday|the 9th)
a table (for two|for six people|by the window|outside) (tonight|at 7 pm|on sunday|for lunch) please
(when|what time) can i (come in|see the doctor|come for a viewing|get an appointment|view the apartment|visit the house)
i'd like to (visit|view|see) the (apartment|house|flat|property) (on saturday|this week|tomorrow)
can we (arrange|set up|schedule) a (viewing|visit|meeting|call|demo|tour) (for thursday|next week|tomorrow at ten)
looking for (a room|accommodation|a hotel room|a holiday apartment) from (10 to 14 march|friday to sunday) for (two|a family of four)
check availability for (two nights|next weekend|the honeymoon suite|5 adults)
(next|first|earliest) available (appointment|slot|date)
i want to come (tomorrow|on friday) (at 3|in the afternoon) for a (haircut|checkup|fitting|consultation)
double room (12-15 june|for 2 nights|next weekend) (2 adults|with breakfast|)
early check in for my (booking|reservation)
book room 4 tmrw plz
can i resevre a table 4 tonite
apointment for next monday
need to rebook my (flight|stay|appointment)
(ich möchte|ich würde gerne|können wir) (ein zimmer buchen|einen tisch reservieren|einen termin vereinbaren|eine besichtigung vereinbaren)
(haben sie ein zimmer frei|ist am freitag noch etwas frei|einen tisch für vier personen bitte|ich möchte meine buchung stornieren|kann ich meinen termin verschieben)
(je voudrais réserver|je souhaite prendre rendez-vous|avez-vous une chambre libre|une table pour deux ce soir|je dois annuler ma réservation|changer la date de mon rendez-vous)
(quiero reservar|quisiera una cita|tienen habitaciones libres|una mesa para cuatro|quiero cancelar mi reserva|cambiar mi cita)
(vorrei prenotare|vorrei un appuntamento|avete una camera libera|un tavolo per due|devo annullare la prenotazione|spostare l'appuntamento)
(quero reservar|gostaria de marcar uma consulta|tem quarto disponível|uma mesa para dois|quero cancelar minha reserva|remarcar)
(ik wil reserveren|ik wil een afspraak maken|heeft u een kamer vrij|een tafel voor vier|ik wil mijn boeking annuleren|afspraak verzetten)
(اريد حجز غرفة|حجز طاولة|اريد موعد|هل يوجد غرف متاحة|الغاء الحجز)
(कमरा बुक करना है|टेबल बुक करनी है|अपॉइंटमेंट चाहिए|क्या कमरा खाली है|बुकिंग रद्द करनी है)
can (the technician|the cleaner|the doctor) come (wednesday|friday|next week) instead, i'm not home on monday
(collection|pick-up) of a parcel from my home (tomorrow|between 9 and 12), can i arrange that
(need|looking for) a slot with (an adviser|dr hartmann|the stylist) (next week|after work|in the morning)
anything left for two (on valentine's|tonight|on saturday)
could you note a late check-in on our reservation
`;
