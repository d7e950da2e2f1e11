import { connect } from 'node:net';

/** Sends bytes as they are over a socket, and gives what came back when the other side closed. */
export function rawRequest(port: number, text: string, { thenEnd = false } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (answer += part));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A server that has answered does not read on.
      if (answer === '') reject(error);
    });
    socket.on('close', () => resolve(answer));
    socket.write(text);
    if (thenEnd) socket.end();
  });
}
