/** So many milliseconds the workbench may take to be built, on a slow or busy computer too. */
const PATIENCE = 600_000;

/** Before the tests of a file: asks for the workbench, which answers once it is built. */
beforeAll(async () => {
  const answer = await fetch(process.env["WORKBENCH_ADDRESS"] ?? "");
  if (!answer.ok) throw new Error(`The workbench could not be built. ${await answer.text()}`);
}, PATIENCE);
