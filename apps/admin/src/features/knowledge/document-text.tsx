import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeDocument } from '../../api/contract';
import { type Block, blocksOf, piecesOf, type Span } from './blocks-of';
import classes from './document.module.css';

type DocumentTextProps = { whole: WholeDocument; passage: Span | undefined };

/** The text as it is searched, to the letter; the passage that was asked for lies in view. */
export function DocumentText({ whole, passage }: DocumentTextProps) {
  const { t } = useTranslation('knowledge');
  const blocks = useMemo(() => blocksOf(whole), [whole]);
  const spans = useMemo(() => (passage ? [passage] : []), [passage]);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (spans.length === 0) return;
    article.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [spans]);
  return (
    <article
      ref={article}
      className={classes.text}
      aria-label={t('document.text')}
      lang={whole.language ?? undefined}
      dir="auto"
    >
      {blocks.map((block) => (
        <BlockView key={`${block.kind}-${block.at}`} block={block} text={whole.text} spans={spans} />
      ))}
    </article>
  );
}

type BlockProps = { block: Block; text: string; spans: readonly Span[] };

function BlockView({ block, text, spans }: BlockProps) {
  const { t } = useTranslation('knowledge');
  if (block.kind === 'page')
    return <p className={classes.page}>{t('document.page', { page: block.number })}</p>;
  const pieces = piecesOf(text, block, spans).map((piece) =>
    piece.marked ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
  );
  if (block.kind === 'text') return <p>{pieces}</p>;
  if (block.level <= 1) return <h2>{pieces}</h2>;
  return block.level === 2 ? <h3>{pieces}</h3> : <h4>{pieces}</h4>;
}
