/** A folder of files as `sirv` serves it, which reads them at the start. Folder, port; says when it is open. */
import { createServer } from 'node:http';
import sirv from 'sirv';

const [, , folder, port] = process.argv;
const serve = sirv(folder, { etag: true });
const server = createServer((request, response) => serve(request, response));
server.keepAliveTimeout = 60_000;
server.listen(Number(port), '127.0.0.1', () => process.send?.('open'));
