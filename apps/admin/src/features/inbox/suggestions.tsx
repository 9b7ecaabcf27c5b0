import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { Avatar } from '../../ui/person';
import { type Asked, rank } from './suggest';
import classes from './suggestions.module.css';
import { useColleagues } from './use-choices';

export type Suggestion = { key: string; title: string; detail: string; filling: string; person: boolean };

const most = 8;

export function useSuggestions(asked: Asked | null): Suggestion[] {
  const trpc = useTRPC();
  const { all } = useColleagues();
  const saved = useQuery(trpc.savedReplies.list.queryOptions(undefined, { enabled: asked?.sign === '/' }));
  if (asked === null) return [];
  if (asked.sign === '@') {
    return rank(all, asked.query, ({ name }) => name.split(' ').concat(name))
      .slice(0, most)
      .map(({ id, name }) => ({ key: id, title: name, detail: '', filling: `@${name}`, person: true }));
  }
  return rank(saved.data?.items ?? [], asked.query, ({ shortcut, title }) => [shortcut, title])
    .slice(0, most)
    .map(({ id, shortcut, title, text }) => ({
      key: id,
      title: `/${shortcut}`,
      detail: `${title}: ${text}`,
      filling: text,
      person: false,
    }));
}

type SuggestionsProps = {
  id: string;
  asked: Asked;
  options: Suggestion[];
  at: number;
  onAt: (at: number) => void;
  onChoose: (filling: string) => void;
};

export function Suggestions({ id, asked, options, at, onAt, onChoose }: SuggestionsProps) {
  const { t } = useTranslation('inbox');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const label = asked.sign === '@' ? t('composer.people') : t('composer.saved');
  if (options.length === 0) {
    if (asked.sign === '@') return null;
    const words = asked.query === '' ? t('composer.savedNone') : t('composer.savedEmpty');
    return (
      <p className={`${classes.list} ${classes.none}`} role="status">
        {words}
      </p>
    );
  }
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} tabIndex={-1} className={classes.list}>
      {options.map((option, index) => (
        <div
          key={option.key}
          id={`${id}-${option.key}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={classes.option}
          onMouseMove={() => onAt(index)}
          // The field keeps its focus: a press is enough.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option.filling);
          }}
        >
          {option.person && <Avatar name={option.title} small />}
          <span className={classes.title}>{option.title}</span>
          <span className={classes.detail}>{option.detail}</span>
        </div>
      ))}
    </div>
  );
}
