import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  Application,
  Converter,
  DeclarationReflection,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type TypeDocOptions,
} from 'typedoc';
import { load } from 'typedoc-plugin-markdown';
import { mendReference, type ReferencePage } from '../src/sdk/mend-reference';
import { resolveAliases } from '../src/sdk/resolve-aliases';

const sdk = new URL('../../../packages/sdk/', import.meta.url);
const scratch = new URL('../.astro/sdk-reference/', import.meta.url);
const pages = new URL('../src/content/docs/sdk/generated/', import.meta.url);

const ways: (ReferencePage & { entry: string })[] = [
  { entry: 'src/index.ts', file: 'index', name: 'parley', title: '@parley/sdk' },
  { entry: 'src/react.ts', file: 'react', name: 'react', title: '@parley/sdk/react' },
  { entry: 'src/vue.ts', file: 'vue', name: 'vue', title: '@parley/sdk/vue' },
  { entry: 'src/server/index.ts', file: 'server', name: 'server', title: '@parley/sdk/server' },
];
const paths = ways.map(({ entry }) => fileURLToPath(new URL(entry, sdk)));

const look = {
  outputs: [{ name: 'markdown', path: fileURLToPath(scratch) }],
  outputFileStrategy: 'modules',
  entryFileName: 'contents',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  interfacePropertiesFormat: 'table',
};

/** The SDK's reference is made from its own types and their comments, one page for each way in. */
export async function writeSdkReference(): Promise<void> {
  const options: TypeDocOptions & typeof look = {
    ...look,
    plugin: [load],
    entryPoints: paths,
    tsconfig: fileURLToPath(new URL('tsconfig.json', sdk)),
    // Types are checked elsewhere; what only tests need is not installed for a start.
    skipErrorChecking: true,
    readme: 'none',
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    logLevel: 'Error',
    excludeExternals: true,
    sort: ['kind', 'source-order'],
    groupOrder: ['Functions', 'Classes', 'Constructors', 'Properties', 'Methods', '*'],
  };
  const app = await Application.bootstrapWithPlugins(options);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => dropWhatIsSaidElsewhere(project));
  const project = await app.convert();
  if (!project) throw new Error('The SDK’s types cannot be read.');
  await rm(scratch, { recursive: true, force: true });
  await app.generateOutputs(project);
  await writePages();
}

async function writePages(): Promise<void> {
  const aliases = resolveAliases(paths);
  await rm(pages, { recursive: true, force: true });
  await mkdir(pages, { recursive: true });
  for (const way of ways) {
    const text = await readFile(new URL(`${way.file}.md`, scratch), 'utf8');
    await writeFile(
      new URL(`${way.name}.md`, pages),
      mendReference(text, { page: way, pages: ways, aliases }),
    );
  }
}

/** A schema that is exported as a type alone is none to its readers; the REST paths have a reference of their own. */
function dropWhatIsSaidElsewhere(project: ProjectReflection): void {
  const isSchema = (each: Reflection) =>
    each instanceof DeclarationReflection && each.type?.toString().startsWith('ZodMini');
  const spare = project
    .getReflectionsByKind(ReflectionKind.All)
    .filter((each) => isSchema(each) || each.isReference() || each.name === 'ServerPaths');
  for (const each of spare) project.removeReflection(each);
}
