import {
  IconFile,
  IconFileText,
  IconMessageQuestion,
  IconWorld,
  IconWorldWww,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Source } from '../../api/contract';

export const kindIcons: Record<Source['kind'], TablerIcon> = {
  file: IconFile,
  text: IconFileText,
  questions: IconMessageQuestion,
  page: IconWorldWww,
  site: IconWorld,
};

export const kinds = ['file', 'text', 'questions', 'page', 'site'] as const;
export const states = ['importing', 'ready', 'failed', 'cancelled'] as const;

export function addressOf({ settings }: Pick<Source, 'settings'>): string | null {
  return typeof settings.url === 'string' ? settings.url : null;
}
