import { registerCommands, type CommandHost } from "../../src/commands/ribbon-commands";

function ribbon(
  act: () => Promise<void>,
  show: () => Promise<void> = nothing,
  ready: Promise<void> = Promise.resolve(),
) {
  const buttons = new Map<string, (event: Office.AddinCommands.Event) => Promise<void>>();
  const happened: string[] = [];
  const host = {
    actions: { associate: (name: string, button: never) => void buttons.set(name, button) },
    addin: {
      showAsTaskpane: () => {
        happened.push("pane shown");
        return show();
      },
    },
  } as unknown as CommandHost;
  const target = {
    validate: async () => {
      happened.push("validate");
      await act();
    },
    removeAnnotations: async () => void happened.push("remove"),
  };
  registerCommands(
    ready.then(() => target),
    host,
  );
  const press = async (name: string) => {
    const event = { completed: () => happened.push("completed") };
    await buttons.get(name)?.(event as unknown as Office.AddinCommands.Event);
    return happened;
  };
  return { press, happened };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

test("Validate shows the pane, tells Excel that the command is done, and validates in the pane", async () => {
  expect(await ribbon(nothing).press("validate")).toEqual(["pane shown", "completed", "validate"]);
});

test("Remove annotations does the same", async () => {
  expect(await ribbon(nothing).press("removeAnnotations")).toEqual(["pane shown", "completed", "remove"]);
});

test("Excel is told that the command is done while the work goes on, even if it then fails", async () => {
  let fail = (_error: Error) => {};
  const { press, happened } = ribbon(() => new Promise((_resolve, reject) => (fail = reject)));
  const pressed = press("validate");
  await new Promise((resolve) => setImmediate(resolve));
  expect(happened).toEqual(["pane shown", "completed", "validate"]);
  fail(new Error("broken"));
  await expect(pressed).rejects.toThrow("broken");
});

test("where the pane cannot be shown, the work is still done", async () => {
  const { press } = ribbon(nothing, () => Promise.reject(new Error("not supported")));
  expect(await press("validate")).toContain("validate");
});

test("a button pressed before the pane is ready does its work once it is", async () => {
  let tellReady = () => {};
  const { press, happened } = ribbon(nothing, nothing, new Promise((resolve) => (tellReady = resolve)));
  const pressed = press("validate");
  await new Promise((resolve) => setImmediate(resolve));
  expect(happened).toEqual(["pane shown", "completed"]);
  tellReady();
  expect(await pressed).toEqual(["pane shown", "completed", "validate"]);
});
