import { createLab } from './server.ts';

/** Serves the pages to look at: VCS_LAB_API is the address of a server that runs, VCS_LAB_PORT where to listen. */
const apiOrigin = process.env['VCS_LAB_API'] ?? 'http://localhost:8787';
const lab = await createLab({ apiOrigin, port: Number(process.env['VCS_LAB_PORT'] ?? 8788) });
console.log(`${lab.origin}/ shows the elements of ${apiOrigin} on pages of partners.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void lab.close());
