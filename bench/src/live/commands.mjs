import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
/** Pages that were freed are given back by threads of their own, a little later. */
const givenBack = () => new Promise((resolve) => setTimeout(resolve, 100));

/** A measured program does on `GET /<command>?times=` what it is told, so often, and then answers. */
export function listenForCommands(commands) {
  const all = {
    ready: () => null,
    settle: () => {
      collectGarbage();
      return givenBack();
    },
    ...commands,
  };
  createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://here');
    const times = Number(searchParams.get('times') ?? 1);
    let result = null;
    for (let time = 0; time < times; time += 1) {
      result = await all[pathname.slice(1)](searchParams);
      await nextTurn();
    }
    response.end(JSON.stringify(result ?? null));
  }).listen(Number(process.env.COMMAND_PORT), '127.0.0.1');
}
