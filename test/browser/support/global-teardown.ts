import { rmSync } from "node:fs";
import type { Server } from "node:http";

interface Served {
  readonly server: Server;
  readonly folder: string;
  /** Resolves once nothing more is written into the folder. */
  readonly built: Promise<void>;
}

const SERVED = Symbol.for("browser-tests.served");

/** Stores what teardown needs in the global object, all that setup and teardown share: they are loaded separately. */
export function keepForTeardown(served: Served): void {
  Reflect.set(globalThis, SERVED, served);
}

/** Runs once after all browser tests. */
export default async function tearDown(): Promise<void> {
  const served = Reflect.get(globalThis, SERVED) as Served | undefined;
  if (!served) return;
  await Promise.allSettled([served.built]);
  await new Promise((closed) => served.server.close(closed));
  rmSync(served.folder, { recursive: true, force: true });
}
