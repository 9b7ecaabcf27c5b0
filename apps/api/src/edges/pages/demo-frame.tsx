import type { Child } from 'hono/jsx';
import type { DemoProfile } from '../../demo/types';
import { Document } from './document';
import type { JsonLdValue } from './json-ld';
import { MailLink, PhoneLink, type Site } from './site';
import type { Sheet } from './styles/sheet';
import { widgetSnippet } from './widget-snippet';

export type PageProps = {
  site: Site;
  title: string;
  description: string;
  /** Below the site's own root, `/rooms`; empty for its front page. */
  path: string;
  jsonLd?: JsonLdValue | undefined;
  indexed?: boolean;
  children?: Child;
};

type Link = readonly [path: string, label: string];

/** What makes one demo business's site look other than the next. */
export type DemoLook = {
  base: string;
  profile: Pick<DemoProfile, 'name' | 'phone' | 'email'>;
  sheet: Sheet;
  icon: string;
  themeColour: { light: string; dark: string };
  locale: string;
  logo: Child;
  places: readonly Link[];
  cta: Link;
  foot: {
    address: Child;
    note?: string;
    columns: readonly { title: string; links: readonly Link[] }[];
    fine: Child;
  };
};

export function DemoFrame({ look, page }: { look: DemoLook; page: PageProps }) {
  const { base, profile } = look;
  const { site, path } = page;
  return (
    <Document
      title={path === '' ? page.title : `${page.title} · ${profile.name}`}
      description={page.description}
      siteName={profile.name}
      sheet={look.sheet}
      icon={look.icon}
      themeColour={look.themeColour}
      canonical={`${site.publicUrl}${base}${path}`}
      indexed={page.indexed ?? true}
      jsonLd={page.jsonLd}
      locale={look.locale}
      bodyEnd={widgetSnippet(site.siteKey)}
    >
      <Top look={look} path={path} />
      <main id="main" tabindex={-1}>
        {page.children}
      </main>
      <Bottom look={look} />
    </Document>
  );
}

function Top({ look: { base, logo, places, cta }, path }: { look: DemoLook; path: string }) {
  const [ctaPath, ctaLabel] = cta;
  return (
    <header class="top">
      <div class="wrap top-in">
        <a class="logo" href={base} aria-current={path === '' ? 'page' : undefined}>
          {logo}
        </a>
        <nav aria-label="Main">
          {places.map(([href, label]) => (
            <a key={href} href={base + href} aria-current={path.startsWith(href) ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <a class="cta" href={base + ctaPath}>
          {ctaLabel}
        </a>
      </div>
    </header>
  );
}

function Bottom({ look: { base, profile, foot } }: { look: DemoLook }) {
  return (
    <footer class="bottom">
      <div class="wrap bottom-in">
        <div>
          <h2>{profile.name}</h2>
          <address>{foot.address}</address>
          <p>
            <PhoneLink phone={profile.phone} />
            <br />
            <MailLink email={profile.email} />
          </p>
          {foot.note && <p>{foot.note}</p>}
        </div>
        {foot.columns.map(({ title, links }) => (
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
        <p class="fine">{foot.fine}</p>
      </div>
    </footer>
  );
}
