/** Milliseconds that building the workbench may take, including on a slow or busy computer. */
const TIMEOUT = 600_000;

/** Before the tests of a file, requests the workbench, which responds once it is built. */
beforeAll(async () => {
  const answer = await fetch(process.env["WORKBENCH_ADDRESS"] ?? "");
  if (!answer.ok) throw new Error(`The workbench could not be built. ${await answer.text()}`);
}, TIMEOUT);
