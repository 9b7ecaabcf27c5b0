import { lexer, type Token, type Tokens } from 'marked';
import { createElement, Fragment, memo, type ReactNode } from 'react';
import { Cited } from './cited';
import classes from './markdown.module.css';

const safeLink = /^(https?:\/\/|mailto:|tel:)/i;

/** Text as its writer meant it: a tree of the few elements below, never HTML, and nothing fetched from elsewhere. */
export const Markdown = memo(({ text }: { text: string }) => (
  <div className={classes.markdown} dir="auto">
    {draw(lexer(text, { gfm: true, breaks: true }))}
  </div>
));
Markdown.displayName = 'Markdown';

function draw(tokens: Token[] | undefined): ReactNode {
  // Tokens of one text never change places, so their order names them.
  return tokens?.map((token, at) => createElement(Fragment, { key: `${token.type}-${at}` }, drawOne(token)));
}

function drawOne(token: Token): ReactNode {
  switch (token.type) {
    case 'paragraph':
      return <p>{draw(token.tokens)}</p>;
    case 'heading':
      return <p className={classes.heading}>{draw(token.tokens)}</p>;
    case 'blockquote':
      return <blockquote>{draw(token.tokens)}</blockquote>;
    case 'list':
      return drawList(token as Tokens.List);
    case 'code':
      return (
        <pre>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'space':
    case 'def':
      return null;
    default:
      return drawInline(token);
  }
}

function drawList({ ordered, start, items }: Tokens.List): ReactNode {
  const entries = items.map((item, at) => createElement('li', { key: `item-${at}` }, draw(item.tokens)));
  return ordered ? <ol start={start === '' ? undefined : start}>{entries}</ol> : <ul>{entries}</ul>;
}

function drawInline(token: Token): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{draw(token.tokens)}</strong>;
    case 'em':
      return <em>{draw(token.tokens)}</em>;
    case 'del':
      return <del>{draw(token.tokens)}</del>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return drawLink(token as Tokens.Link);
    case 'escape':
      return (token as Tokens.Escape).text;
    case 'text':
      return 'tokens' in token && token.tokens ? (
        draw(token.tokens)
      ) : (
        <Cited text={(token as Tokens.Text).text} />
      );
    default:
      return token.raw;
  }
}

function drawLink({ href, tokens, raw }: Tokens.Link): ReactNode {
  if (!safeLink.test(href)) return raw;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {draw(tokens)}
    </a>
  );
}
