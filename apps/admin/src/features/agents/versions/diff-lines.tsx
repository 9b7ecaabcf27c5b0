import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '../../../ui/scroll-region';
import type { DiffLine } from '../types';
import { foldSame, type SideLine, sidesOf } from './sides';
import classes from './versions.module.css';

/** A text before and after, line by line. */
export function DiffLines({ lines }: { lines: readonly DiffLine[] }) {
  const { t } = useTranslation('agents');
  return (
    <ScrollRegion label={t('versions.lines')} framed>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{t('versions.before')}</th>
            <th scope="col">{t('versions.after')}</th>
          </tr>
        </thead>
        <tbody>
          {foldSame(sidesOf(lines)).map((stretch) =>
            stretch.kind === 'same' ? (
              <tr key={stretch.key} className={classes.folded}>
                <td colSpan={2}>{t('versions.same', { count: stretch.count })}</td>
              </tr>
            ) : (
              <Fragment key={stretch.rows[0]?.key}>
                {stretch.rows.map(({ key, before, after }) => (
                  <tr key={key}>
                    <Side line={before} kind="removed" />
                    <Side line={after} kind="added" />
                  </tr>
                ))}
              </Fragment>
            ),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Side({ line, kind }: { line: SideLine; kind: 'removed' | 'added' }) {
  if (!line) return <td className={classes.blank} />;
  if (!line.changed)
    return (
      <td className={kind === 'added' ? classes.again : undefined} dir="auto">
        {line.text}
      </td>
    );
  return (
    <td className={classes[kind]} dir="auto">
      {kind === 'removed' ? <del>{line.text}</del> : <ins>{line.text}</ins>}
    </td>
  );
}
