import { mkdir, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { settings } from '../../api/src/settings';
import { describeSettings, type SettingSchema } from '../src/settings/describe-settings';

const folder = new URL('../src/generated/', import.meta.url);

/** The environment table is made from the schema the server itself reads. */
export async function writeSettings(): Promise<void> {
  const schema = z.toJSONSchema(settings, { io: 'input', unrepresentable: 'any' });
  const described = describeSettings((schema.properties ?? {}) as Record<string, SettingSchema>);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('settings.json', folder), `${JSON.stringify(described, null, 2)}\n`);
}
