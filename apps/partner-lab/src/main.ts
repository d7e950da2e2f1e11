import { setTimeout as wait } from 'node:timers/promises';
import { createLab } from './server.ts';

/** Serves the pages to look at: VCS_LAB_API is the address of the server, VCS_LAB_PORT where to listen. */
const apiOrigin = process.env['VCS_LAB_API'] ?? 'http://localhost:8787';
const port = Number(process.env['VCS_LAB_PORT'] ?? 8788);

const answers = (): Promise<boolean> =>
  fetch(`${apiOrigin}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

// Started together with the server, which says its own address first.
while (!(await answers())) await wait(500);
try {
  const lab = await createLab({ apiOrigin, port });
  console.log(`${lab.origin}/ (pages of partners, imitated)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void lab.close());
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === 'EADDRINUSE'
      ? `The pages of partners are left out: port ${port} is taken. Set VCS_LAB_PORT to another.`
      : message,
  );
  process.exitCode = 1;
}
