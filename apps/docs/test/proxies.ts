import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended } from './production';

export type Ports = { parley: number; http: number; https: number };
type Place = { folder: string; cert: string; key: string; ports: Ports };
type Way = { args(file: string): string[]; configure(example: string, place: Place): string };

/** Nothing of an example is changed but addresses, names and certificates; what stands around it is what a system has. */
export const proxies: Record<'nginx' | 'caddy', Way> = {
  nginx: {
    args: (file) => ['-c', file, '-g', 'daemon off;'],
    configure: (example, { folder, cert, key, ports }) => `
      ${process.getuid?.() === 0 ? 'user root;' : ''}
      pid ${folder}/nginx.pid;
      error_log stderr warn;
      events { worker_connections 512; }
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
        ${example
          .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
          .replace('listen 443 ssl;', `listen 127.0.0.1:${ports.https} ssl;`)
          .replace(/ssl_certificate .*;/, `ssl_certificate ${cert};`)
          .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
          .replaceAll('127.0.0.1:3000', `127.0.0.1:${ports.parley}`)
          .replaceAll('parley.example.com', 'localhost')}
      }`,
  },
  caddy: {
    args: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
    configure: (example, { cert, key, ports }) =>
      `{\n\tadmin off\n\thttp_port ${ports.http}\n}\n${example
        .replace('parley.example.com {', `https://localhost:${ports.https} {\n\ttls ${cert} ${key}`)
        .replaceAll('127.0.0.1:3000', `127.0.0.1:${ports.parley}`)}`,
  },
};

export async function startProxy(name: keyof typeof proxies, example: string, ports: Ports) {
  const folder = mkdtempSync(join(tmpdir(), `parley-${name}-`));
  const place = { folder, ...certificate(folder), ports };
  const file = join(folder, 'config');
  writeFileSync(file, proxies[name].configure(example, place));
  const env = { PATH: process.env.PATH, HOME: folder };
  const child = spawn(name, proxies[name].args(file), { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return {
    said: () => said,
    async stop() {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function certificate(folder: string) {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-keyout', key, '-out', cert];
  const whose = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', '-x509', '-nodes', '-days', '2', ...made, ...whose], { stdio: 'ignore' });
  return { cert, key };
}

export async function freePorts(): Promise<Ports> {
  const probes = await Promise.all([0, 1, 2].map(() => probe()));
  const [parley = 0, http = 0, https = 0] = probes.map(({ port }) => port);
  for (const { close } of probes) close();
  return { parley, http, https };
}

function probe(): Promise<{ port: number; close(): void }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') {
        resolve({ port: address.port, close: () => void server.close() });
      }
    });
  });
}
