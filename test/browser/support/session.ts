import { WorkbenchPage } from "./workbench-page";

/** The workbench of a test file, in which its parts work one after the other, once it is open. */
export let workbench: WorkbenchPage;

/** Opens the workbench before the tests of a file, with the practice return validated, and closes it after them. */
export function openValidated(): void {
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.validate();
  });
  afterAll(() => workbench?.close());
}
