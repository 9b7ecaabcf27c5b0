import type { Child } from 'hono/jsx';
import { profile } from '../../../demo/corvane/profile';
import { Document } from '../document';
import type { JsonLdValue } from '../json-ld';
import { MailLink, PhoneLink, type Site } from '../site';
import { baseCss } from '../styles/base';
import { contentCss } from '../styles/content';
import { sheet } from '../styles/sheet';
import { widgetSnippet } from '../widget-snippet';
import { hotelCss } from './hotel-css';

export const hotelSheet = sheet('hotel', baseCss, contentCss, hotelCss);
export const base = '/demo/hotel';
export const art = (name: string): string => `${base}/art/${name}.svg`;

const birdPath =
  'M37 70V66C32 62 31 52 34 44C31 48 28 56 27 62L23 54L20 63L15 55L11 61L8 46C9 34 16 28 23 27C29 27 34 32 36 36C35 28 33 22 37 16C39 12 45 11 48 14L59 17L48 19C45 20 43 24 44 30C44 32 44 34 45 36C48 32 52 27 58 27C65 28 72 34 73 46L70 61L66 55L61 63L58 54L54 62C53 56 50 48 47 44C50 52 49 62 44 66V70Z';

const places = [
  ['/rooms', 'Rooms'],
  ['/dining', 'Dining'],
  ['/spa', 'Spa'],
  ['/visit', 'Visit'],
  ['/faq', 'Questions'],
] as const;

export type HotelFrameProps = {
  site: Site;
  title: string;
  description: string;
  /** Below the site's own root, `/rooms`; empty for its front page. */
  path: string;
  jsonLd?: JsonLdValue | undefined;
  indexed?: boolean;
  children?: Child;
};

export function HotelFrame(props: HotelFrameProps) {
  const { site, path } = props;
  return (
    <Document
      title={path === '' ? props.title : `${props.title} · ${profile.name}`}
      description={props.description}
      siteName={profile.name}
      sheet={hotelSheet}
      icon={art('icon')}
      themeColour={{ light: '#fbf7f0', dark: '#0f1d29' }}
      canonical={`${site.publicUrl}${base}${path}`}
      indexed={props.indexed ?? true}
      jsonLd={props.jsonLd}
      locale="en-GB"
      bodyEnd={widgetSnippet(site.siteKey)}
    >
      <header class="top">
        <div class="wrap top-in">
          <a class="logo" href={base} aria-current={path === '' ? 'page' : undefined}>
            <Bird />
            Hotel Corvane
          </a>
          <nav aria-label="Main">
            {places.map(([href, label]) => (
              <a key={href} href={base + href} aria-current={path.startsWith(href) ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <a class="cta" href={`${base}/rooms`}>
            Plan a stay
          </a>
        </div>
      </header>
      <main id="main" tabindex={-1}>
        {props.children}
      </main>
      <Bottom />
    </Document>
  );
}

function Bird() {
  return (
    <svg width="34" height="34" viewBox="0 0 80 80" aria-hidden="true">
      <path fill="currentColor" d={birdPath} />
    </svg>
  );
}

function Bottom() {
  return (
    <footer class="bottom">
      <div class="wrap bottom-in">
        <div>
          <h2>Hotel Corvane</h2>
          <address>
            Cais do Farol 12
            <br />
            4900-164 Porto Lume, Portugal
          </address>
          <p>
            <PhoneLink phone={profile.phone} />
            <br />
            <MailLink email={profile.email} />
          </p>
          <p>Reception is open day and night.</p>
        </div>
        <nav aria-label="Stay">
          <h2>Stay</h2>
          <ul class="plain">
            <li>
              <a href={`${base}/rooms`}>Rooms and suites</a>
            </li>
            <li>
              <a href={`${base}/dining`}>Restaurant, bar, bakery</a>
            </li>
            <li>
              <a href={`${base}/spa`}>Maré Spa</a>
            </li>
            <li>
              <a href={`${base}/guide/meetings-and-events`}>Meetings and weddings</a>
            </li>
          </ul>
        </nav>
        <nav aria-label="Know">
          <h2>Know</h2>
          <ul class="plain">
            <li>
              <a href={`${base}/guide`}>House guide</a>
            </li>
            <li>
              <a href={`${base}/guide/accessibility`}>Accessibility</a>
            </li>
            <li>
              <a href={`${base}/guide/cancellation-and-payment`}>Cancellation</a>
            </li>
            <li>
              <a href={`${base}/faq`}>Questions</a>
            </li>
          </ul>
        </nav>
        <p class="fine">
          Hotel Corvane and Porto Lume are invented to show <a href="/">Parley</a> at work. Nothing here can
          be booked.
        </p>
      </div>
    </footer>
  );
}
