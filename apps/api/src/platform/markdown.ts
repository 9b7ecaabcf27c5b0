import { Marked, Renderer } from 'marked';

const notLetters = /[^\p{L}\p{N}]+/gu;
const edgeDashes = /^-|-$/g;

export const slugOf = (text: string): string =>
  text.toLowerCase().replaceAll(/[’']/g, '').replace(notLetters, '-').replace(edgeDashes, '');

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapable = /[&<>"]/g;
const escaped = (text: string): string =>
  text.replace(escapable, (character) => escapes[character] ?? character);

class PageRenderer extends Renderer {
  private section = '';

  override heading({ tokens, depth }: Parameters<Renderer['heading']>[0]): string {
    const inner = this.parser.parseInline(tokens);
    const plain = this.parser.parseInline(tokens, this.parser.textRenderer);
    this.section = plain;
    return `<h${depth} id="${slugOf(plain)}">${inner}</h${depth}>`;
  }

  /** A wide table scrolls inside its own box, which the keyboard can reach. */
  override table(token: Parameters<Renderer['table']>[0]): string {
    const columns = token.header.map(({ text }) => text).join(', ');
    const name = this.section ? `${this.section}: ${columns}` : columns;
    return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(name)}">${super.table(token)}</div>`;
  }

  override html({ text }: Parameters<Renderer['html']>[0]): string {
    return escaped(text);
  }
}

const marked = new Marked({ gfm: true });

/** Markdown of our own hand, as HTML: raw HTML inside it is shown, never run. Not for what strangers write. */
export const houseMarkdown = (source: string): string =>
  marked.parse(source, { async: false, renderer: new PageRenderer() });

const bare = new Marked({ gfm: true });

/** Anybody’s Markdown as HTML that is read by a program and never shown. */
export const markdownToHtml = (source: string): string => bare.parse(source, { async: false });
