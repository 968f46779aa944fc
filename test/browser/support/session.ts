import { WorkbenchPage } from "./workbench-page";

/** The workbench of a test file, once it is open. The file's tests use it one after the other. */
export let workbench: WorkbenchPage;

/** Opens the workbench before the tests of a file, and closes it after them. */
export function openWorkbench(): void {
  beforeAll(async () => {
    workbench = await WorkbenchPage.open("part");
  });
  afterAll(() => workbench?.close());
}

/** Like `openWorkbench`, with the practice return validated. */
export function openValidated(): void {
  openWorkbench();
  beforeAll(async () => {
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.validate();
  });
}
