import type { Comparison as Compared } from '@parley/shared/message';
import { useT, useWidget } from '../app/context';
import { Icon } from '../ui/icon';
import { Title } from './title';

/** What scrolls is reached by the keyboard too. */
const reachable = { tabIndex: 0 };

/** Side by side; what is compared stays in sight while the columns are scrolled. */
export function Comparison({ columns, rows }: Compared) {
  const { url: server } = useWidget();
  const t = useT();
  return (
    <section class="card compare" {...reachable} aria-label={columns.map(({ title }) => title).join(' · ')}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column.imageUrl && <img src={new URL(column.imageUrl, server).href} alt="" loading="lazy" />}
                <Title {...column} />
                {column.subtitle && <p class="soft">{column.subtitle}</p>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ best, label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((column, at) => (
                <td key={column}>
                  <bdi>{values[at] ?? '–'}</bdi>
                  {best?.includes(at) && (
                    <small>
                      <Icon name="check" />
                      {t('best')}
                    </small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
