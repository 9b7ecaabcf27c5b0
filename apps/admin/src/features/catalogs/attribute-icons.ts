import {
  IconAlignLeft,
  IconCalendar,
  IconHash,
  IconLink,
  IconMapPin,
  IconPackage,
  IconPhoto,
  IconTag,
  IconTags,
  IconToggleLeft,
  type TablerIcon,
} from '@tabler/icons-react';
import type { AttributeType } from '../../api/contract';

export const attributeIcons: Record<AttributeType, TablerIcon> = {
  number: IconHash,
  category: IconTag,
  set: IconTags,
  place: IconMapPin,
  date: IconCalendar,
  stock: IconPackage,
  boolean: IconToggleLeft,
  text: IconAlignLeft,
  image: IconPhoto,
  url: IconLink,
};
