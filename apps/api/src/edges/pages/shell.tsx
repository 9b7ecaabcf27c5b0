import { markPath } from '@parley/shared';
import type { Child } from 'hono/jsx';
import { socialImageSize } from './art/social-image';
import { Document } from './document';
import type { JsonLdValue } from './json-ld';
import { baseCss } from './styles/base';
import { landingCss } from './styles/landing';
import { parleyCss } from './styles/parley';
import { sheet } from './styles/sheet';
import { tokensCss } from './styles/tokens';

export const parleySheet = sheet('parley', tokensCss(), baseCss, parleyCss, landingCss);

export type ShellProps = {
  title: string;
  description?: string;
  /** The address of this very page, when search engines should know it. */
  canonical?: string;
  indexed?: boolean;
  jsonLd?: JsonLdValue;
  /** Shows the slim hint that the one-time setup link waits in the terminal. */
  setupOpen?: boolean;
  current?: '/' | '/demo' | '/admin' | '/docs' | '/status';
  /** `reading` keeps lines short; `wide` is for tables and landing pages. */
  width?: 'reading' | 'wide';
  children?: Child;
};

const places = [
  { href: '/demo/hotel', label: 'Demo hotel' },
  { href: '/demo/homes', label: 'Demo homes' },
  { href: '/docs', label: 'Docs' },
  { href: '/status', label: 'Status' },
] as const;

const cardAt = (canonical: string) => ({
  ...socialImageSize,
  url: new URL('/social.png', canonical).href,
  alt: 'Parley: its mark and name beside a conversation',
});

/** Parley's own frame: landing, status, outbox, errors. Send it with `sendPage`. */
export function Shell(props: ShellProps) {
  const title =
    props.title === 'Parley' ? 'Parley: a team of AI agents for any website' : `${props.title} · Parley`;
  return (
    <Document
      title={title}
      description={props.description ?? 'Parley puts a team of AI agents, and your people, on any website.'}
      siteName="Parley"
      sheet={parleySheet}
      icon="/favicon.svg"
      themeColour={{ light: '#fbfaf7', dark: '#14191f' }}
      canonical={props.canonical}
      indexed={props.indexed ?? true}
      jsonLd={props.jsonLd}
      card={props.canonical ? cardAt(props.canonical) : undefined}
    >
      {props.setupOpen && <SetupHint />}
      <header class="bar">
        <div class="wrap bar-in">
          <a class="brand" href="/" aria-current={props.current === '/' ? 'page' : undefined}>
            <Mark />
            <span>Parley</span>
          </a>
          <nav aria-label="Main">
            {places.map(({ href, label }) => (
              <a key={href} href={href} aria-current={props.current === href ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <a class="button" href="/admin">
            Open admin
          </a>
        </div>
      </header>
      <main id="main" tabindex={-1} class={props.width === 'reading' ? 'wrap reading' : 'wrap'}>
        {props.children}
      </main>
      <footer class="foot">
        <div class="wrap foot-in">
          <p>Parley runs here, on your own machine. Nothing on these pages calls anyone else.</p>
          <nav aria-label="More">
            <a href="/api/v1/openapi.json">API document</a>
            <a href="/docs">Docs</a>
            <a href="/status">Status</a>
          </nav>
        </div>
      </footer>
    </Document>
  );
}

export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" d={markPath} />
    </svg>
  );
}

function SetupHint() {
  return (
    <p class="hint" role="status">
      <strong>Finish setting up:</strong> the link is in your terminal. It makes you the owner of both demo
      workspaces.
    </p>
  );
}
