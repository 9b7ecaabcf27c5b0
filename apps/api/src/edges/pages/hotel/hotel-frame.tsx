import { profile } from '../../../demo/corvane/profile';
import { DemoFrame, type DemoLook, type PageProps } from '../demo-frame';
import { baseCss } from '../styles/base';
import { contentCss } from '../styles/content';
import { sheet } from '../styles/sheet';
import { hotelCss } from './hotel-css';

export const hotelSheet = sheet('hotel', baseCss, contentCss, hotelCss);
export const base = '/demo/hotel';
export const art = (name: string): string => `${base}/art/${name}.svg`;

export const HotelFrame = (page: PageProps) => <DemoFrame look={look} page={page} />;

const birdPath =
  'M37 70V66C32 62 31 52 34 44C31 48 28 56 27 62L23 54L20 63L15 55L11 61L8 46C9 34 16 28 23 27C29 27 34 32 36 36C35 28 33 22 37 16C39 12 45 11 48 14L59 17L48 19C45 20 43 24 44 30C44 32 44 34 45 36C48 32 52 27 58 27C65 28 72 34 73 46L70 61L66 55L61 63L58 54L54 62C53 56 50 48 47 44C50 52 49 62 44 66V70Z';

const Logo = () => (
  <>
    <svg width="34" height="34" viewBox="0 0 80 80" aria-hidden="true">
      <path fill="currentColor" d={birdPath} />
    </svg>
    {profile.name}
  </>
);

const Address = () => (
  <>
    Cais do Farol 12
    <br />
    4900-164 Porto Lume, Portugal
  </>
);

const Fine = () => (
  <>
    Hotel Corvane and Porto Lume are invented to show <a href="/">Parley</a> at work. Nothing here can be
    booked.
  </>
);

const look: DemoLook = {
  base,
  profile,
  sheet: hotelSheet,
  icon: art('icon'),
  themeColour: { light: '#fbf7f0', dark: '#0f1d29' },
  locale: 'en-GB',
  logo: <Logo />,
  places: [
    ['/rooms', 'Rooms'],
    ['/dining', 'Dining'],
    ['/spa', 'Spa'],
    ['/visit', 'Visit'],
    ['/faq', 'Questions'],
  ],
  cta: ['/rooms', 'Plan a stay'],
  foot: {
    address: <Address />,
    note: 'Reception is open day and night.',
    columns: [
      {
        title: 'Stay',
        links: [
          ['/rooms', 'Rooms and suites'],
          ['/dining', 'Restaurant, bar, bakery'],
          ['/spa', 'Maré Spa'],
          ['/guide/meetings-and-events', 'Meetings and weddings'],
        ],
      },
      {
        title: 'Know',
        links: [
          ['/guide', 'House guide'],
          ['/guide/accessibility', 'Accessibility'],
          ['/guide/cancellation-and-payment', 'Cancellation'],
          ['/faq', 'Questions'],
        ],
      },
    ],
    fine: <Fine />,
  },
};
