import type { Source } from '@parley/shared/message';
import { type ComponentChildren, Fragment } from 'preact';
import { lazy } from '../ui/lazy';

const Cite = lazy(async () => (await import('../parts/cite')).Cite, Fragment);

const inline =
  /`([^`\n]{1,500})`|\*\*([^\n]{1,1000}?)\*\*|(?<![\w*])[*_]([^\s*_][^\n*_]{0,500})[*_](?!\w)|\[([^\]\n]{1,300})\]\(([^\s()]{1,1000})\)|(https?:\/\/[^\s<>"]{1,1000})|([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})|\[(\d\d?)]/g;
const bullet = /^\s{0,3}(?:[-*•]|(\d{1,3})[.)])\s+/;

/** Those of the text that is being drawn, which is done in one go. */
let cited: readonly Source[];

/** A small part of Markdown, as elements: text stays text, links lead to http, https and mailto alone. */
export function Markdown({ text, sources = [] }: { text: string; sources?: readonly Source[] | undefined }) {
  cited = sources;
  return <div class="prose">{blocks(text)}</div>;
}

function blocks(text: string): ComponentChildren[] {
  return text.split(/^```[^\n]*$/m).flatMap((part, at) => {
    if (at % 2 === 1) return [fence(part, at)];
    return part
      .split(/\n{2,}/)
      .flatMap((block, nth) => (block.trim() ? [paragraph(block.trim(), `${at}.${nth}`)] : []));
  });
}

function paragraph(block: string, key: string): ComponentChildren {
  const lines = block.split('\n');
  if (lines.every((line) => bullet.test(line))) {
    const items = lines.map(item);
    const start = Number(bullet.exec(lines[0] ?? '')?.[1] ?? Number.NaN);
    return Number.isNaN(start) ? (
      <ul key={key}>{items}</ul>
    ) : (
      <ol key={key} start={start}>
        {items}
      </ol>
    );
  }
  return (
    <p key={key}>
      {lines.map((line, at) => (
        <>
          {at > 0 && <br />}
          {/^#{1,4} /.test(line) ? <strong>{spans(line.replace(/^#+ /, ''))}</strong> : spans(line)}
        </>
      ))}
    </p>
  );
}

function item(line: string, key: number): ComponentChildren {
  return <li key={key}>{spans(line.replace(bullet, ''))}</li>;
}

function fence(code: string, key: number): ComponentChildren {
  return <pre key={key}>{code.trim()}</pre>;
}

function spans(text: string): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  let from = 0;
  for (const found of text.matchAll(inline)) {
    out.push(text.slice(from, found.index), element(found));
    from = found.index + found[0].length;
  }
  out.push(text.slice(from));
  return out;
}

function element([
  whole,
  code,
  strong,
  em,
  label,
  href,
  url,
  mail,
  mark,
]: RegExpMatchArray): ComponentChildren {
  if (code) return <code>{code}</code>;
  if (strong) return <strong>{spans(strong)}</strong>;
  if (em) return <em>{em}</em>;
  if (href) return <Link href={href}>{label}</Link>;
  if (mail) return <Link href={`mailto:${mail}`}>{mail}</Link>;
  const at = Number(mark);
  const source = cited[at - 1];
  if (source) return <Cite at={at} source={source} />;
  if (mark) return whole;
  const clean = String(url).replace(/[.,;:!?)'*_]+$/, '');
  return (
    <>
      <Link href={clean}>{clean}</Link>
      {whole.slice(clean.length)}
    </>
  );
}

export function Link({ href, children }: { href: string; children: ComponentChildren }) {
  const safe = safeHref(href);
  if (!safe) return <>{children}</>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

export function safeHref(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  return url && ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
