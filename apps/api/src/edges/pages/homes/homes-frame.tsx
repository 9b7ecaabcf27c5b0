import { profile } from '../../../demo/verandam/profile';
import { DemoFrame, type DemoLook, type PageProps } from '../demo-frame';
import { baseCss } from '../styles/base';
import { contentCss } from '../styles/content';
import { sheet } from '../styles/sheet';
import { homesCss } from './homes-css';

export const homesSheet = sheet('homes', baseCss, contentCss, homesCss);
export const base = '/demo/homes';
export const art = (name: string): string => `${base}/art/${name}.svg`;

export const HomesFrame = (page: PageProps) => <DemoFrame look={look} page={page} />;

const Logo = () => (
  <>
    <img src={art('icon')} alt="" width="34" height="34" />
    Verandam
  </>
);

const Fine = () => (
  <>
    Verandam Homes, its projects and their registrations are invented to show <a href="/">Parley</a> at work.
    Nothing here is for sale.
  </>
);

const look: DemoLook = {
  base,
  profile,
  sheet: homesSheet,
  icon: art('icon'),
  themeColour: { light: '#fbfaf4', dark: '#0e1a16' },
  locale: 'en-IN',
  logo: <Logo />,
  places: [
    ['/projects', 'Homes'],
    ['/localities', 'Localities'],
    ['/loans', 'Loans'],
    ['/guide', 'Guide'],
    ['/faq', 'FAQ'],
  ],
  cta: ['/contact', 'Visit a site'],
  foot: {
    address: profile.address,
    columns: [
      {
        title: 'Find',
        links: [
          ['/projects', 'All homes'],
          ['/projects?status=Ready+to+move', 'Ready to move'],
          ['/projects?configuration=Villa', 'Villas'],
          ['/guide/price-list', 'Price list'],
        ],
      },
      {
        title: 'Understand',
        links: [
          ['/guide/buying-step-by-step', 'Step by step'],
          ['/guide/payment-plans', 'Payment plans'],
          ['/loans', 'Home loans'],
          ['/guide/carpet-area', 'Carpet area'],
        ],
      },
      {
        title: 'Live',
        links: [
          ['/guide/handover-and-warranty', 'Handover and warranty'],
          ['/guide/maintenance-and-association', 'Maintenance'],
          ['/guide/about-verandam', 'About us'],
          ['/contact', 'Offices'],
        ],
      },
    ],
    fine: <Fine />,
  },
};
