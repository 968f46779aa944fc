import { WorkbenchPage } from "./workbench-page";

/** The workbench of a test file, in which its parts work one after the other, once it is open. */
export let workbench: WorkbenchPage;

/** Opens the workbench before the tests of a file, and closes it after them. */
export function openWorkbench(): void {
  beforeAll(async () => {
    workbench = await WorkbenchPage.open("part");
  });
  afterAll(() => workbench?.close());
}

/** The same, with the practice return validated. */
export function openValidated(): void {
  openWorkbench();
  beforeAll(async () => {
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.validate();
  });
}
