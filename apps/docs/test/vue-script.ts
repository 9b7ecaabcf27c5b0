import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';

/** A component's script as the compiler leaves it for TypeScript; its template has to compile too. */
export function scriptOf(code: string, where: string): string {
  const { descriptor, errors } = parse(code, { filename: where });
  if (errors.length > 0) throw new Error(`${where}: ${errors.join('\n')}`);
  const { content, bindings } = compileScript(descriptor, { id: 'example' });
  const template = compileTemplate({
    id: 'example',
    filename: where,
    source: descriptor.template?.content ?? '',
    ...(bindings && { compilerOptions: { bindingMetadata: bindings } }),
  });
  if (template.errors.length > 0) throw new Error(`${where}: ${template.errors.join('\n')}`);
  return content;
}

/** The whole component as a module. */
export function componentOf(code: string, where: string): string {
  const { descriptor } = parse(code, { filename: where });
  return compileScript(descriptor, { id: 'example', inlineTemplate: true }).content;
}
