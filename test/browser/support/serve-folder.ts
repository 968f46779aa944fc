import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** Serves the files of a folder on a free port of this computer. */
export async function serveFolder(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer(sirv(folder));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
