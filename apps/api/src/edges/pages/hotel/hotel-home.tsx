import { articles } from '../../../demo/corvane/articles';
import { facts } from '../../../demo/corvane/facts';
import { profile } from '../../../demo/corvane/profile';
import { rooms } from '../../../demo/corvane/rooms';
import type { JsonLdValue } from '../json-ld';
import { GuideList } from '../knowledge-pages';
import { Art, Facts, type Site } from '../site';
import { art, base, HotelFrame } from './hotel-frame';
import { RoomCard } from './room-parts';
import { noStay } from './stay';
import { StayForm } from './stay-form';

const shown = ['harbour-double', 'family-loft', 'lighthouse-suite'];
const teasers = ['neighbourhood-guide', 'arrival-and-departure', 'travelling-with-dogs'];

export function HotelHome({ site }: { site: Site }) {
  return (
    <HotelFrame
      site={site}
      path=""
      title="Hotel Corvane: a harbour hotel in Porto Lume"
      description={profile.description}
      jsonLd={hotelJsonLd(site)}
    >
      <section class="hero">
        <Art src={art('harbour')} alt="" width={1600} height={1050} eager />
        <div class="wrap hero-words">
          <p class="eyebrow">Porto Lume, Portugal</p>
          <h1>Sleep where the boats come in</h1>
          <p>
            Sixty-four rooms in the customs warehouse of 1911, between the fish market and the lighthouse.
          </p>
        </div>
      </section>
      <div class="wrap over">
        <StayForm stay={noStay} now={site.now} brief />
      </div>
      <Welcome />
      <Rooms />
      <TableAndWater />
      <AtAGlance />
      <section class="band">
        <div class="wrap">
          <div class="head">
            <h2>Before you come</h2>
            <p class="more">
              <a href={`${base}/guide`}>The whole house guide</a>
            </p>
          </div>
          <GuideList
            base={base}
            articles={articles.filter(({ slug }) => teasers.includes(slug))}
            level="h3"
          />
        </div>
      </section>
    </HotelFrame>
  );
}

function Welcome() {
  return (
    <section class="band">
      <div class="wrap two">
        <h2>The harbour still works. So you hear it wake, if you open the window.</h2>
        <div class="say">
          <p>
            Salt cod, cork and sardines passed through these doors for sixty-eight years. The rails of the
            carts still cross the lobby, and 187 of the old oak beams still hold the roof.
          </p>
          <p>
            Today the boats sell to our kitchen at half past six, the pool is filled from the bay, and some
            thirty cormorants dry their wings on the breakwater. They gave the house its name.
          </p>
        </div>
      </div>
    </section>
  );
}

function Rooms() {
  return (
    <section class="band">
      <div class="wrap">
        <div class="head">
          <h2>Ten kinds of room</h2>
          <p class="more">
            <a href={`${base}/rooms`}>All rooms and suites</a>
          </p>
        </div>
        <div class="cards">
          {rooms
            .filter(({ slug }) => shown.includes(slug))
            .map((room) => (
              <RoomCard key={room.slug} room={room} />
            ))}
        </div>
      </div>
    </section>
  );
}

function TableAndWater() {
  return (
    <section class="band">
      <div class="wrap">
        <div class="split">
          <Art src={art('salina')} alt="A turbot on a platter before the open fire of Salina" />
          <div>
            <p class="eyebrow">Salina</p>
            <h2>The menu is written at half past eight</h2>
            <p>
              That is when the auction across the water has closed. Fish is cooked whole and over fire,
              vegetables come from two farms in the valley, and the bread is ours.
            </p>
            <p class="more">
              <a href={`${base}/dining`}>Restaurant, bar and bakery</a>
            </p>
          </div>
        </div>
        <div class="split">
          <Art src={art('mare-spa')} alt="A swimmer in the vaulted sea-water pool" />
          <div>
            <p class="eyebrow">Maré Spa</p>
            <h2>Fourteen metres of warm sea</h2>
            <p>
              Filled from the bay, filtered through glass sand and kept at 32 °C. Two saunas, steam, and five
              rooms where good hands work. Free for everyone who stays.
            </p>
            <p class="more">
              <a href={`${base}/spa`}>Hours and treatments</a>
            </p>
          </div>
        </div>
      </div>
    </section>
  );
}

function AtAGlance() {
  return (
    <section class="band deep">
      <div class="wrap">
        <p class="eyebrow">At a glance</p>
        <Facts
          rows={[
            ['Check-in', `from ${facts.checkInFrom}`],
            ['Check-out', `until ${facts.checkOutUntil}`],
            ['Late check-out', `until ${facts.lateCheckOut.until}, € ${facts.lateCheckOut.priceEuro}`],
            ['Breakfast', `€ ${facts.breakfast.adultEuro}, children € ${facts.breakfast.childEuro}`],
            ['Garage', `€ ${facts.parking.nightEuro} a night, ${facts.parking.chargers} chargers`],
            ['Dogs', `welcome, € ${facts.pets.nightEuro} a night`],
            ['From the airport', `${facts.transfer.kilometres} km, our car € ${facts.transfer.carEuro}`],
            ['Tram 3', '90 metres from the door'],
          ]}
        />
      </div>
    </section>
  );
}

const hotelJsonLd = ({ publicUrl }: Site): JsonLdValue => ({
  '@type': 'Hotel',
  name: profile.name,
  description: profile.description,
  url: `${publicUrl}${base}`,
  image: `${publicUrl}${art('harbour')}`,
  telephone: profile.phone,
  email: profile.email,
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Cais do Farol 12',
    postalCode: '4900-164',
    addressLocality: 'Porto Lume',
    addressCountry: 'PT',
  },
  numberOfRooms: facts.rooms,
  checkinTime: facts.checkInFrom,
  checkoutTime: facts.checkOutUntil,
  petsAllowed: true,
  currenciesAccepted: 'EUR',
  priceRange: '€119–€899',
});
