import { articles } from '../../../demo/verandam/articles';
import { bookingTypes } from '../../../demo/verandam/bookings';
import { localities } from '../../../demo/verandam/localities';
import { inFigures, instalment, inWords } from '../../../demo/verandam/money';
import { members, offices, profile } from '../../../demo/verandam/profile';
import { GuideList } from '../knowledge-pages';
import { Facts, MailLink, PhoneLink, Scroll, type Site } from '../site';
import { base, HomesFrame } from './homes-frame';
import { type LoanForm, loanOf } from './loan';

export function LocalitiesPage({ site }: { site: Site }) {
  return (
    <HomesFrame
      site={site}
      path="/localities"
      title="Localities compared"
      description="Fifteen localities in six Indian cities by price per square foot, growth, rent, commute and schools, drawbacks included."
    >
      <div class="wrap page">
        <h1>Where would you live?</h1>
        <p class="lead">
          Our own estimates for new flats, per square foot of carpet area. Growth is the average of five
          years: a description of the past and no promise.
        </p>
        <div class="block">
          <LocalityTable />
        </div>
        <div class="block">
          {localities.map((place) => (
            <section key={place.slug} id={place.slug} class="place">
              <h2>
                {place.name}, {place.city}
              </h2>
              <p>{place.line}</p>
              <Facts
                rows={[
                  ['On the way', place.commute.map(({ to, minutes }) => `${to} ${minutes} min`).join('; ')],
                  ['Schools', place.schools],
                  ['Good for', place.goodFor],
                  ['Mind', place.mind],
                ]}
              />
            </section>
          ))}
        </div>
      </div>
    </HomesFrame>
  );
}

function LocalityTable() {
  return (
    <Scroll label="Localities in figures">
      <table>
        <thead>
          <tr>
            <th scope="col">Locality</th>
            <th scope="col" class="num">
              Per sq ft
            </th>
            <th scope="col" class="num">
              Growth a year
            </th>
            <th scope="col" class="num">
              Rent a year
            </th>
            <th scope="col">Stage</th>
          </tr>
        </thead>
        <tbody>
          {localities.map((place) => (
            <tr key={place.slug}>
              <th scope="row">
                <a href={`#${place.slug}`}>{place.name}</a>
                <span class="under">{place.city}</span>
              </th>
              <td class="num">{inFigures(place.pricePerSqft)}</td>
              <td class="num">{place.growthPercent} %</td>
              <td class="num">{place.rentPercent} %</td>
              <td>{place.stage}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

export function LoansPage({ site, form, asked }: { site: Site; form: LoanForm; asked: boolean }) {
  const { perMonth, principal, interest } = instalment(loanOf(form));
  return (
    <HomesFrame
      site={site}
      path="/loans"
      title="Home loans"
      description="What a home costs each month: a calculator that needs no e-mail address, and a plain guide to loans."
      indexed={!asked}
    >
      <div class="wrap page">
        <h1>What is that a month?</h1>
        <p class="lead">No e-mail address, no call from a stranger. Put in a price and see.</p>
        <div class="two block">
          <form class="panel calc" action={`${base}/loans`}>
            <Amount name="priceLakh" label="Price, in lakh" value={form.priceLakh} range={[10, 2000, 0.5]} />
            <Amount name="down" label="Paid by yourself, %" value={form.down} range={[10, 90, 1]} />
            <Amount name="rate" label="Interest a year, %" value={form.rate} range={[5, 16, 0.05]} />
            <Amount name="years" label="Years" value={form.years} range={[5, 30, 1]} />
            <button type="submit">Work it out</button>
          </form>
          <div class="result" role="status">
            <p>Each month</p>
            <strong>{inFigures(perMonth)}</strong>
            <p>
              for {form.years} years, on a loan of {inWords(principal)} at {form.rate} per cent.
            </p>
            <Facts
              rows={[
                ['You bring', inWords(form.priceLakh * 100_000 - principal)],
                ['Interest in all', inWords(interest)],
                ['Paid in all', inWords(principal + interest)],
              ]}
            />
          </div>
        </div>
        <p class="note">Taxes, stamp duty and registration come on top; see the payment plans.</p>
        <div class="block">
          <h2>Read on</h2>
          <GuideList
            base={base}
            articles={articles.filter(({ slug }) =>
              ['home-loans', 'payment-plans', 'buying-from-abroad'].includes(slug),
            )}
            level="h3"
          />
        </div>
      </div>
    </HomesFrame>
  );
}

type AmountProps = {
  name: keyof LoanForm;
  label: string;
  value: number;
  range: readonly [least: number, most: number, step: number];
};

function Amount({ name, label, value, range: [least, most, step] }: AmountProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        name={name}
        value={String(value)}
        min={least}
        max={most}
        step={step}
        inputmode="decimal"
        required
      />
    </label>
  );
}

export function ContactPage({ site }: { site: Site }) {
  return (
    <HomesFrame
      site={site}
      path="/contact"
      title="Visits, calls and offices"
      description="Plan a site visit, ask for a call back, or come to one of six offices."
    >
      <div class="wrap page">
        <h1>Come by, or let us call</h1>
        <p class="lead">
          A person from your city answers, in your language, Monday to Saturday 09:30 to 19:00, Sunday from
          10:00.
        </p>
        <div class="two block">
          {bookingTypes.map((type) => (
            <section key={type.slug} class="panel">
              <h2>{type.name}</h2>
              <p>{type.description}</p>
              <p class="note">
                About {type.durationMinutes} minutes, up to {type.horizonDays} days ahead.
              </p>
              <p class="row block-top">
                <a class="cta" href={`tel:${profile.phone.replaceAll(' ', '')}`}>
                  Call {profile.phone}
                </a>
              </p>
            </section>
          ))}
        </div>
        <section class="block">
          <h2>Six offices</h2>
          <Scroll label="Offices">
            <table>
              <thead>
                <tr>
                  <th scope="col">City</th>
                  <th scope="col">Address</th>
                  <th scope="col">Telephone</th>
                </tr>
              </thead>
              <tbody>
                {offices.map(({ city, address, phone }) => (
                  <tr key={city}>
                    <th scope="row">{city}</th>
                    <td>{address}</td>
                    <td>
                      <PhoneLink phone={phone} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <p class="note">
            Or write to <MailLink email={profile.email} />.
          </p>
        </section>
        <section class="block">
          <h2>Who you will meet</h2>
          <Facts rows={members.map(({ name, occupation }) => [occupation, name] as const)} />
        </section>
      </div>
    </HomesFrame>
  );
}
