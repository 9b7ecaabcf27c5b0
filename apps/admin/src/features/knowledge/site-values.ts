import type { Source } from '../../api/contract';
import { linesIn } from './words-of';

/** The limits of a site, as a form holds them. */
export type SiteValues = {
  by: 'both' | 'sitemap' | 'links';
  maxPages: number;
  maxDepth: number;
  perSecond: number;
  include: string;
  exclude: string;
};

export const usualSite: SiteValues = {
  by: 'both',
  maxPages: 500,
  maxDepth: 4,
  perSecond: 2,
  include: '',
  exclude: '',
};

export function siteValuesOf({ settings }: Pick<Source, 'settings'>): SiteValues {
  const lines = (value: unknown) => (Array.isArray(value) ? value.join('\n') : '');
  const number = (name: 'maxPages' | 'maxDepth' | 'perSecond') => {
    const value = settings[name];
    return typeof value === 'number' ? value : usualSite[name];
  };
  const by = (['sitemap', 'links'] as const).find((way) => way === settings.by) ?? 'both';
  return {
    by,
    maxPages: number('maxPages'),
    maxDepth: number('maxDepth'),
    perSecond: number('perSecond'),
    include: lines(settings.include),
    exclude: lines(settings.exclude),
  };
}

export function siteSettingsOf({ include, exclude, ...values }: SiteValues) {
  return { ...values, include: linesIn(include), exclude: linesIn(exclude) };
}
