// The floor of everything live: the same library, with nothing between it and the wire.
import { WebSocketServer } from 'ws';
import { listenForCommands } from '../live/commands.mjs';

const text = process.env.TOLD ?? '';
const rooms = new Map();
const server = new WebSocketServer({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  perMessageDeflate: false,
});

server.on('connection', (socket, { url }) => {
  const room = rooms.get(url) ?? new Set();
  rooms.set(url, room.add(socket));
  socket.on('message', (data) => socket.send(data, { binary: false }));
  socket.on('close', () => room.delete(socket));
});

function tell(sockets) {
  const bytes = Buffer.from(JSON.stringify(JSON.parse(text)));
  for (const socket of sockets) socket.send(bytes, { binary: false });
}

listenForCommands({
  tellAll: () => tell([...rooms.values()].flatMap((room) => [...room])),
  tellRooms() {
    for (const room of rooms.values()) tell(room);
  },
});
