import type { Child } from 'hono/jsx';
import { profile } from '../../../demo/verandam/profile';
import { Document } from '../document';
import type { JsonLdValue } from '../json-ld';
import { MailLink, PhoneLink, type Site } from '../site';
import { baseCss } from '../styles/base';
import { contentCss } from '../styles/content';
import { sheet } from '../styles/sheet';
import { widgetSnippet } from '../widget-snippet';
import { homesCss } from './homes-css';

export const homesSheet = sheet('homes', baseCss, contentCss, homesCss);
export const base = '/demo/homes';
export const art = (name: string): string => `${base}/art/${name}.svg`;

const places = [
  ['/projects', 'Homes'],
  ['/localities', 'Localities'],
  ['/loans', 'Loans'],
  ['/guide', 'Guide'],
  ['/faq', 'FAQ'],
] as const;

export type HomesFrameProps = {
  site: Site;
  title: string;
  description: string;
  /** Below the site's own root, `/projects`; empty for its front page. */
  path: string;
  jsonLd?: JsonLdValue | undefined;
  indexed?: boolean;
  children?: Child;
};

export function HomesFrame(props: HomesFrameProps) {
  const { site, path } = props;
  return (
    <Document
      title={path === '' ? props.title : `${props.title} · ${profile.name}`}
      description={props.description}
      siteName={profile.name}
      sheet={homesSheet}
      icon={art('icon')}
      themeColour={{ light: '#fbfaf4', dark: '#0e1a16' }}
      canonical={`${site.publicUrl}${base}${path}`}
      indexed={props.indexed ?? true}
      jsonLd={props.jsonLd}
      locale="en-IN"
      bodyEnd={widgetSnippet(site.siteKey)}
    >
      <header class="top">
        <div class="wrap top-in">
          <a class="logo" href={base} aria-current={path === '' ? 'page' : undefined}>
            <img src={art('icon')} alt="" width="34" height="34" />
            Verandam
          </a>
          <nav aria-label="Main">
            {places.map(([href, label]) => (
              <a key={href} href={base + href} aria-current={path.startsWith(href) ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <a class="cta" href={`${base}/contact`}>
            Visit a site
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

const columns = [
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
] as const;

function Bottom() {
  return (
    <footer class="bottom">
      <div class="wrap bottom-in">
        <div>
          <h2>Verandam Homes</h2>
          <p>{profile.address}</p>
          <p>
            <PhoneLink phone={profile.phone} />
            <br />
            <MailLink email={profile.email} />
          </p>
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul class="plain">
              {links.map(([href, label]) => (
                <li key={href}>
                  <a href={base + href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <p class="fine">
          Verandam Homes, its projects and their registrations are invented to show <a href="/">Parley</a> at
          work. Nothing here is for sale.
        </p>
      </div>
    </footer>
  );
}
