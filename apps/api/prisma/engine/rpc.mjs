import readline from 'node:readline';

/** Answers one JSON-RPC request per line, in order, until the input ends. */
export async function serve({ input, output, openEngine }) {
  let opened;
  const engine = () => {
    opened ??= openEngine();
    return opened;
  };
  const send = (message) => output.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

  for await (const line of readline.createInterface({ input })) {
    const request = line.trim() === '' ? {} : JSON.parse(line);
    if (!request.method) continue;
    try {
      const result = await call(engine, request);
      if (request.method === 'diff') printDiff(send, result);
      send({ id: request.id, result: result ?? {} });
    } catch (error) {
      send({ id: request.id, error: toRpcError(error) });
    }
  }
}

async function call(engine, { method, params }) {
  const target = await engine();
  const name = method === 'getDatabaseVersion' ? 'version' : method;
  if (typeof target[name] !== 'function') throw new Error(`The schema engine has no method ${method}.`);
  return target[name](params);
}

// The binary prints a diff by a request of its own; the WASM build returns it.
function printDiff(send, result) {
  if (result?.stdout == null) return;
  send({ id: 'print', method: 'print', params: { content: result.stdout.trimEnd() } });
}

function toRpcError(error) {
  const data = {
    is_panic: error?.name === 'RuntimeError',
    message: error?.message ?? String(error),
    error_code: error?.code ?? null,
    meta: error?.meta ?? null,
  };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}
