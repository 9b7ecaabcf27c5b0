import type { Venue } from '../../../demo/corvane/dining';
import { venues } from '../../../demo/corvane/dining';
import { facts } from '../../../demo/corvane/facts';
import { profile } from '../../../demo/corvane/profile';
import { spa } from '../../../demo/corvane/spa';
import { Art, Facts, MailLink, PhoneLink, Scroll, type Site } from '../site';
import { art, base, HotelFrame } from './hotel-frame';
import { euro } from './stay';

export function DiningPage({ site }: { site: Site }) {
  return (
    <HotelFrame
      site={site}
      path="/dining"
      title="Restaurant, bar and bakery"
      description="Salina over the open fire, The Net Loft under the roof, Padaria do Cais on the street: hours, menus and prices."
    >
      <div class="wrap page">
        <h1>To eat and drink</h1>
        <p class="lead">
          Three places under one roof. Every dish has a card with its allergens; tell us when you book and
          again at the table.
        </p>
        {venues.map((venue) => (
          <VenueSection key={venue.slug} venue={venue} />
        ))}
      </div>
    </HotelFrame>
  );
}

function VenueSection({ venue }: { venue: Venue }) {
  return (
    <section class="venue" id={venue.slug}>
      <div class="split">
        <Art src={art(venue.slug)} alt={`${venue.name}, ${venue.kind.toLowerCase()}`} />
        <div>
          <p class="eyebrow">{venue.kind}</p>
          <h2>{venue.name}</h2>
          <p>{venue.text}</p>
          <ul class="hours">
            {venue.hours.map((line) => (
              <li key={line}>{line}</li>
            ))}
            <li>{venue.seats}</li>
          </ul>
        </div>
      </div>
      <div class="menu">
        {venue.menu.map(({ title, dishes }) => (
          <div key={title}>
            <h3>{title}</h3>
            {dishes.map((dish) => (
              <p key={dish.name} class="dish">
                <span>{dish.name}</span>
                <span class="num">{price(dish.euro)}</span>
                <small>
                  {dish.text} {dish.tags && <em>{dish.tags.join(', ')}</em>}
                </small>
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

const price = (amount: number): string => `€ ${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;

export function SpaPage({ site }: { site: Site }) {
  return (
    <HotelFrame
      site={site}
      path="/spa"
      title="Maré Spa"
      description="A sea-water pool of 14 metres, saunas, steam and treatments in Hotel Corvane: hours, prices, house rules."
    >
      <div class="wrap page">
        <div class="split">
          <Art src={art('mare-spa')} alt="A swimmer in the vaulted sea-water pool" eager />
          <div>
            <h1>Maré Spa</h1>
            <p class="lead">{spa.pool}. Free for everyone who stays.</p>
            <ul class="hours">
              <li>{spa.hours}</li>
              <li>Children with an adult {spa.childrenHours}</li>
              <li>Quiet and from 16 years after {spa.quietFrom}</li>
              <li>Visitors {euro(facts.spaEntryEuro)} for three hours, Monday to Thursday</li>
            </ul>
          </div>
        </div>
        <h2 class="hidden">In the spa</h2>
        <div class="places">
          {spa.places.map(({ name, text }) => (
            <div key={name}>
              <h3>{name}</h3>
              <p>{text}</p>
            </div>
          ))}
        </div>
        <h2>Treatments</h2>
        <p class="note">From 09:00 to 20:00. Free to cancel until four hours before.</p>
        <Scroll label="Treatments">
          <table>
            <thead>
              <tr>
                <th scope="col">Treatment</th>
                <th scope="col" class="num">
                  Minutes
                </th>
                <th scope="col" class="num">
                  Price
                </th>
              </tr>
            </thead>
            <tbody>
              {spa.treatments.map((treatment) => (
                <tr key={treatment.slug}>
                  <th scope="row">
                    {treatment.name}
                    <small class="under">{treatment.text}</small>
                  </th>
                  <td class="num">{treatment.minutes}</td>
                  <td class="num">{euro(treatment.euro)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <p class="note">
          Pregnant, injured or with a weak heart? Read{' '}
          <a href={`${base}/guide/spa-and-wellness`}>the house rules</a> first, and tell the therapist.
        </p>
      </div>
    </HotelFrame>
  );
}

const sights = [
  ['Farol Velho lighthouse', '900 m', 'Thursday to Sunday 10:00–17:00, 132 steps'],
  ['Fish market', '250 m', 'Tuesday to Saturday 07:00–13:00, auction at 06:30'],
  ['Praia do Sal', '900 m', 'Lifeguards June to mid-September, wheelchair path'],
  ['Island ferry, Pier 2', '4 min', 'April to October four times a day, winter weekends'],
  ['Tile museum', '700 m', 'Daily but Monday 10:00–18:00'],
  ['Aquarium in the old ice house', '600 m', 'Feeding at 11:30 and 16:00'],
] as const;

export function VisitPage({ site }: { site: Site }) {
  return (
    <HotelFrame
      site={site}
      path="/visit"
      title="Visit and contact"
      description="How to reach Hotel Corvane by plane, train, tram, car and ferry, what is near, and how to reach us."
    >
      <div class="wrap page">
        <h1>Come and find us</h1>
        <p class="lead">
          At the end of tram 3, ninety metres along the quay. If you hear gulls, you are close; if you see the
          lighthouse, you have gone too far.
        </p>
        <div class="two form-space">
          <div class="sheet">
            <h2>Reach us</h2>
            <Facts
              rows={[
                ['Address', profile.address],
                ['Telephone', <PhoneLink key="phone" phone={profile.phone} />],
                ['E-mail', <MailLink key="mail" email={profile.email} />],
                ['Reception', 'Day and night'],
                ['We speak', 'English, Portuguese, Spanish, French, German'],
              ]}
            />
          </div>
          <div class="sheet">
            <h2>Getting here</h2>
            <ul class="bullets">
              <li>
                Airport {facts.transfer.kilometres} km: our car {euro(facts.transfer.carEuro)}, taxi about €
                42, bus € 4.20
              </li>
              <li>Train to Porto Lume-Central, then tram 3 for eight stops</li>
              <li>
                Garage {euro(facts.parking.nightEuro)} a night, {facts.parking.heightMetres} m high,{' '}
                {facts.parking.chargers} chargers
              </li>
              <li>Island and night ferries within ten minutes</li>
            </ul>
            <p class="note">
              <a href={`${base}/guide/getting-here`}>All ways and prices</a>, and{' '}
              <a href={`${base}/guide/parking-and-charging`}>where to park</a>.
            </p>
          </div>
        </div>
        <h2>Around the house</h2>
        <Scroll label="Around the house">
          <table>
            <thead>
              <tr>
                <th scope="col">Place</th>
                <th scope="col">On foot</th>
                <th scope="col">Open</th>
              </tr>
            </thead>
            <tbody>
              {sights.map(([name, distance, open]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{distance}</td>
                  <td>{open}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <p class="more">
          <a href={`${base}/guide/neighbourhood-guide`}>
            A day of sun, a day of rain: the neighbourhood guide
          </a>
        </p>
      </div>
    </HotelFrame>
  );
}
