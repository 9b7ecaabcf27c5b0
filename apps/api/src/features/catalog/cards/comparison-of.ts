import type { Comparison as ComparisonBody } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import type { Comparison } from '../search/schemas';
import { addressOf } from './card-of';
import { cut } from './cut';

const longest = 200;

/** A comparison as a message shows it. */
export function comparisonOf({ columns, rows }: Comparison): ComparisonBody {
  return {
    columns: columns.map(({ title, url, picture }) => {
      const link = addressOf(url);
      return {
        title: cut(title, longest),
        ...(link && { url: link }),
        ...(picture && { imageUrl: picture }),
      };
    }),
    rows: rows.slice(0, messageLimits.rows).map(({ label, cells, best }) => ({
      label,
      values: cells.map(({ text }) => (text?.trim() ? cut(text.trim(), longest) : null)),
      ...(best.length > 0 && { best }),
    })),
  };
}
