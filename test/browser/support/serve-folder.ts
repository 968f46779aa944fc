import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/**
 * Serves the files of a folder on a free port of this computer.
 * @param ready resolves when the folder is complete. Requests wait until then; if it rejects, all are answered with
 *   its error.
 */
export async function serveFolder(
  folder: string,
  ready: Promise<void> = Promise.resolve(),
): Promise<{ server: Server; address: string }> {
  const handler = ready.then(
    (): RequestListener => sirv(folder),
    (error: unknown): RequestListener =>
      (_request, response) =>
        response.writeHead(500).end(String(error)),
  );
  const server = createServer(async (request, response) => (await handler)(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
