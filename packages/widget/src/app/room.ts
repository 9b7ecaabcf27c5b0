import { enParts } from '../i18n/en-parts';
import { partPaths } from '../ui/part-paths';
import { WidgetProvider } from './context';

/** What every part needs besides itself: a way to the widget, its words, its icons. */
export const room = { Provider: WidgetProvider, words: enParts, paths: partPaths };
