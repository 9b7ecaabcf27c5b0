import { build } from 'vite';
import type { Example } from './read-examples';
import { componentOf } from './vue-script';

/** What each framework needs to put an example on a page, and to take it off again. */
const mounts = {
  tsx: `
    import { createElement, StrictMode } from 'react';
    import { createRoot } from 'react-dom/client';
    import { Support } from './example';
    const root = createRoot(document.querySelector('main'));
    root.render(createElement(StrictMode, null, createElement(Support)));
    window.leave = () => root.unmount();`,
  vue: `
    import { createApp } from 'vue';
    import Support from './example';
    const app = createApp(Support);
    app.mount('main');
    window.leave = () => app.unmount();`,
};

type Files = { write(where: string, ending: string, code: string): string };

export type Framework = keyof typeof mounts;

/** The module as it stands in the guide, of a Parley and a site that are there. */
export function exampleModule(files: Files, { where, language, code }: Example): string {
  return language === 'vue'
    ? files.write(where, 'ts', componentOf(code, where))
    : files.write(where, language, code);
}

/** A script that draws the example on the page it is loaded into, in development mode as its author would see it. */
export async function pageScript(files: Files, example: Example): Promise<string> {
  const module = exampleModule(files, example);
  const mount = mounts[example.language as Framework].replace('./example', module);
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: files.write(`mount ${example.where}`, 'ts', mount),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  if (!('output' in built)) throw new Error('One script was asked for.');
  return built.output[0].code;
}
