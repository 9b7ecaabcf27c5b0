import type { DemoArticle } from '../../types';
import { accessibility } from './accessibility';
import { allergiesAndDiets } from './allergies-and-diets';
import { arrivalAndDeparture } from './arrival-and-departure';
import { breakfastAndDining } from './breakfast-and-dining';
import { cancellationAndPayment } from './cancellation-and-payment';
import { families } from './families';
import { gettingHere } from './getting-here';
import { houseAndHistory } from './house-and-history';
import { meetingsAndEvents } from './meetings-and-events';
import { neighbourhood } from './neighbourhood';
import { parkingAndCharging } from './parking-and-charging';
import { roomsAndRates } from './rooms-and-rates';
import { spaAndWellness } from './spa-and-wellness';
import { sustainability } from './sustainability';
import { travellingWithDogs } from './travelling-with-dogs';

export const articles: readonly DemoArticle[] = [
  arrivalAndDeparture,
  roomsAndRates,
  cancellationAndPayment,
  breakfastAndDining,
  allergiesAndDiets,
  spaAndWellness,
  gettingHere,
  parkingAndCharging,
  travellingWithDogs,
  accessibility,
  families,
  meetingsAndEvents,
  neighbourhood,
  houseAndHistory,
  sustainability,
];
