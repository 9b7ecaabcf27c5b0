import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CatalogFound, CatalogSort, Chip } from '../../api/contract';
import { Notice } from '../../ui/notice';
import classes from './catalogs.module.css';
import { readFilters, withFilter, withoutWords, writeFilters } from './item-search';
import { useCatalogs } from './use-catalogs';
import { useGo } from './use-go';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

type UnderstoodProps = { understood: CatalogFound['understood']; whole?: boolean };

/** What a question was taken for: each condition with the words it came from, to be taken away again. */
export function Understood({ understood, whole = false }: UnderstoodProps) {
  const { t } = useTranslation('catalog');
  const { filters, rest, notes, sort } = understood;
  const saysRest = whole && rest !== '';
  const saysSort = whole && sort !== null;
  if (filters.length === 0 && !saysRest && !saysSort && notes.length === 0) return null;
  return (
    <>
      <ul className={classes.chips} aria-label={t('try.understood')}>
        {filters.map((chip) => (
          <li key={`${chip.filter.kind} ${chip.label}`}>
            <ConditionChip chip={chip} />
          </li>
        ))}
        {saysSort && sort && (
          <li className={`${classes.chip} ${classes.plain}`}>
            <SortWords {...sort} />
          </li>
        )}
        {saysRest && <li className={`${classes.chip} ${classes.plain}`}>{t('try.rest', { words: rest })}</li>}
      </ul>
      {notes.map(({ code, text }) => (
        <Notice key={`${code} ${text}`} tone="info">
          {text}
        </Notice>
      ))}
    </>
  );
}

/** By the name that people gave the attribute. */
function SortWords({ by, direction }: CatalogSort) {
  const { t } = useTranslation('catalog');
  const { catalogId } = route.useParams();
  const { data: catalogs } = useCatalogs();
  const attributes = catalogs?.items.find(({ id }) => id === catalogId)?.attributes;
  const name =
    attributes?.find(({ key }) => key === by)?.label ?? (by === 'newest' ? t('items.changed') : by);
  return t(direction === 'up' ? 'try.lowFirst' : 'try.highFirst', { name });
}

function ConditionChip({ chip: { filter, label, words, correctedTo } }: { chip: Chip }) {
  const { t } = useTranslation('catalog');
  const { q = '', filters } = route.useSearch();
  const go = useGo();
  const remove = () =>
    go({
      q: words === '' ? q : withoutWords(q, words),
      filters: writeFilters(withFilter(readFilters(filters), filter.key, null)),
    });
  return (
    <span className={classes.chip}>
      <span>
        <b>{label}</b>
        {words !== '' && ` · ${t('try.from', { words })}`}
        {correctedTo !== null && ` · ${t('try.corrected', { word: correctedTo })}`}
      </span>
      <ActionIcon
        variant="transparent"
        color="accent"
        size="sm"
        radius="xl"
        aria-label={t('try.removeChip', { name: label })}
        onClick={remove}
      >
        <IconX size={13} stroke={2} aria-hidden />
      </ActionIcon>
    </span>
  );
}
