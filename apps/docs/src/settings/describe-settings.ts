export type Setting = { name: string; description: string; accepts: string; fallback?: string };

/** The part of JSON Schema that a setting can be made of. */
export type SettingSchema = {
  description?: string;
  default?: unknown;
  type?: string;
  format?: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
};

/** What the self-hosting guide prints; a setting nobody described does not build. */
export function describeSettings(properties: Record<string, SettingSchema>): Setting[] {
  return Object.entries(properties).map(([name, schema]) => {
    if (!schema.description) throw new Error(`The setting ${name} has no description.`);
    const fallback = schema.default === undefined ? {} : { fallback: String(schema.default) };
    return { name, description: schema.description, accepts: accepts(schema), ...fallback };
  });
}

function accepts(schema: SettingSchema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.type === 'integer' || schema.type === 'number') return range(schema);
  if (schema.format === 'uri') return 'an address';
  if (schema.minLength) return `text, at least ${schema.minLength} characters`;
  return 'text';
}

function range({ minimum, maximum }: SettingSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `a number from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `a number from ${minimum}`;
  return 'a number';
}
