import type { Config } from './config';

type Started = { config: Config; port: number; setupUrl: string | null; database: string; tookMs: number };

/** What a newcomer needs to know next, on the terminal. */
export function welcome({ config, port, setupUrl, database, tookMs }: Started): void {
  const url = config.PORT === 0 ? `http://localhost:${port}` : config.publicUrl;
  const lines = [
    '',
    `  Parley ${config.version} is ready in ${(tookMs / 1000).toFixed(1)} s on ${database === 'pglite' ? 'its embedded database' : 'PostgreSQL'}.`,
    '',
    `  Start here    ${url}/`,
    `  Admin         ${url}/admin`,
    `  Docs          ${url}/docs`,
    ...(config.demo ? [`  Demo sites    ${url}/demo/hotel and ${url}/demo/homes`] : []),
    ...(config.SMTP_URL || config.production
      ? []
      : [`  Mail          ${url}/dev/outbox shows every mail Parley would send`]),
    ...(setupUrl
      ? [
          '',
          '  Nobody runs this installation yet. This link makes you its operator, once, within a day:',
          `  ${setupUrl}`,
        ]
      : []),
    ...(config.demo
      ? [
          '',
          `  Try it: write to the hotel in the corner of ${url}/demo/hotel, and answer in ${url}/admin/inbox.`,
        ]
      : []),
    '',
    '  Ctrl-C stops it.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
