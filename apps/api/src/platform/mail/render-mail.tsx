/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import { font, letterCss, light } from './letter-style';

export type Letter = {
  to: string;
  subject: string;
  /** The grey line a list of mails shows after the subject. */
  preheader: string;
  title: string;
  paragraphs: readonly string[];
  action?: { label: string; url: string } | undefined;
  /** Why this mail came, and what to do if it should not have. */
  footer: string;
};

export type RenderedMail = { html: string; text: string };

const httpUrl = /^https?:\/\//i;

/** Everything in a letter is plain text: nothing in it can become markup. */
export function renderMail(letter: Omit<Letter, 'to' | 'subject'>): RenderedMail {
  if (letter.action && !httpUrl.test(letter.action.url)) throw new TypeError('A mail links to http(s) only.');
  return { html: `<!doctype html>${String(<Page {...letter} />)}`, text: plainText(letter) };
}

type Content = Omit<Letter, 'to' | 'subject'>;

function plainText({ title, paragraphs, action, footer }: Content): string {
  const parts = [
    title,
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    `-- \n${footer}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function Page(content: Content) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.title}</title>
        <style>{raw(letterCss)}</style>
      </head>
      <body class="surface" style={`margin:0;padding:0;background-color:${light.surface}`}>
        <Preheader text={content.preheader} />
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="surface">
          <tbody>
            <tr>
              <td class="page" align="center" style="padding:32px 16px">
                <Column {...content} />
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

/** The filler keeps the first paragraph out of the list's preview. */
function Preheader({ text }: { text: string }) {
  return (
    <div style="display:none;max-height:0;overflow:hidden;opacity:0" aria-hidden="true">
      {text}
      {'\u00a0\u200c'.repeat(60)}
    </div>
  );
}

function Column({ title, paragraphs, action, footer }: Content) {
  return (
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      style="max-width:520px;text-align:left"
    >
      <tbody>
        <tr>
          <td
            class="accent"
            style={`padding:0 4px 16px;${font};font-size:16px;font-weight:700;color:${light.accent}`}
          >
            Parley
          </td>
        </tr>
        <tr>
          <td
            class="card raised"
            style={`padding:32px;background-color:${light.raised};border:1px solid ${light.line};border-radius:12px`}
          >
            <h1
              class="ink"
              style={`margin:0 0 16px;${font};font-size:24px;line-height:1.25;color:${light.ink}`}
            >
              {title}
            </h1>
            {paragraphs.map((paragraph) => (
              <p
                key={paragraph}
                class="soft"
                style={`margin:0 0 16px;${font};font-size:16px;line-height:1.5;color:${light.soft}`}
              >
                <Lines text={paragraph} />
              </p>
            ))}
            {action && <Action {...action} />}
          </td>
        </tr>
        <tr>
          <td
            class="faint"
            style={`padding:16px 4px;${font};font-size:13px;line-height:1.5;color:${light.faint}`}
          >
            <Lines text={footer} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Action({ label, url }: { label: string; url: string }) {
  const button = `display:inline-block;padding:12px 20px;border-radius:6px;background-color:${light.accent};color:${light.accentInk};${font};font-size:16px;font-weight:600;line-height:1.25;text-decoration:none`;
  return (
    <>
      <p style="margin:24px 0">
        <a class="button" href={url} style={button}>
          {label}
        </a>
      </p>
      <p class="faint" style={`margin:0;${font};font-size:13px;line-height:1.5;color:${light.faint}`}>
        Or open this address:{' '}
        <a class="accent" href={url} style={`color:${light.accent};word-break:break-all`}>
          {url}
        </a>
      </p>
    </>
  );
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}
