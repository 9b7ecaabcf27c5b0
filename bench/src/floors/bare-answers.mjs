// The floor of every answer: a question in, one model asked, both stored, the answer out. Nothing is understood,
// found, checked or paid for.
import { createServer } from 'node:http';
import pg from 'pg';
import { WebSocketServer } from 'ws';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
await pool.query(
  'CREATE TABLE IF NOT EXISTS said (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text text)',
);
const store = { name: 'store', text: 'INSERT INTO said (text) VALUES ($1)' };
const headers = { 'content-type': 'application/json', authorization: 'Bearer nobody' };

const http = createServer((_, response) => response.end('ok'));
new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', (socket) => {
  socket.on('message', async (data) => {
    const question = data.toString();
    await pool.query({ ...store, values: [question] });
    const answer = await ask(question);
    await pool.query({ ...store, values: [answer] });
    socket.send(answer);
  });
});
http.listen(Number(process.env.PORT), '127.0.0.1');

async function ask(content) {
  const messages = [{ role: 'user', content }];
  const body = JSON.stringify({ model: 'fake-small', stream: true, messages });
  const response = await fetch(`${process.env.MODELS_URL}/chat/completions`, {
    method: 'POST',
    headers,
    body,
  });
  let text = '';
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of response.body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data: {')) continue;
      text += JSON.parse(line.slice('data: '.length)).choices[0]?.delta?.content ?? '';
    }
  }
  return text;
}
