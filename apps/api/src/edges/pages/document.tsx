import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { JsonLd, type JsonLdValue } from './json-ld';
import type { Sheet } from './styles/sheet';

export type DocumentProps = {
  title: string;
  description: string;
  siteName: string;
  sheet: Sheet;
  icon: string;
  themeColour: { light: string; dark: string };
  canonical?: string | undefined;
  indexed?: boolean;
  jsonLd?: JsonLdValue | undefined;
  /** What a link to the page looks like where links are shown as cards: its whole address. */
  card?: { url: string; width: number; height: number; alt: string } | undefined;
  bodyClass?: string;
  locale?: string;
  /** What stands last in the body: the widget's script on a business's own site. */
  bodyEnd?: Child;
  children?: Child;
};

export function Document(props: DocumentProps) {
  const locale = props.locale ?? 'en';
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        <meta name="description" content={props.description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={props.themeColour.light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={props.themeColour.dark} />
        {props.indexed === false && <meta name="robots" content="noindex" />}
        {props.canonical && <link rel="canonical" href={props.canonical} />}
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={props.siteName} />
        <meta property="og:title" content={props.title} />
        <meta property="og:description" content={props.description} />
        <meta property="og:locale" content={locale.replace('-', '_')} />
        {props.canonical && <meta property="og:url" content={props.canonical} />}
        {props.card && <meta property="og:image" content={props.card.url} />}
        {props.card && <meta property="og:image:width" content={String(props.card.width)} />}
        {props.card && <meta property="og:image:height" content={String(props.card.height)} />}
        {props.card && <meta property="og:image:alt" content={props.card.alt} />}
        <meta name="twitter:card" content={props.card ? 'summary_large_image' : 'summary'} />
        <link rel="icon" type="image/svg+xml" href={props.icon} />
        <link rel="stylesheet" href={props.sheet.href} />
        {props.jsonLd && <JsonLd value={props.jsonLd} />}
      </head>
      <body {...(props.bodyClass ? { class: props.bodyClass } : {})}>
        <a class="skip" href="#main">
          Skip to content
        </a>
        {props.children}
        {props.bodyEnd}
      </body>
    </html>
  );
}

/** No script and no inline style on any public page. */
export const pageCsp = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For a business's own site, which carries the widget: what it loads, asks, shows and plays. */
export const widgetPageCsp = [pageCsp, "script-src 'self'", "connect-src 'self'", "media-src 'self'"].join(
  '; ',
);

export type Page = Parameters<typeof html>[1];

export async function sendPage(c: Context, page: Page, status: ContentfulStatusCode = 200) {
  const body = String(await html`<!doctype html>${page}`);
  c.header('Content-Security-Policy', pageCsp);
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache');
  if (status !== 200 || c.res.headers.get('Cache-Control') === 'no-store') return c.html(body, status);
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  c.header('ETag', etag);
  return c.req.header('If-None-Match')?.includes(etag) ? c.body(null, 304) : c.html(body);
}
