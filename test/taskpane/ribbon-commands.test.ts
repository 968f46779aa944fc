import { registerCommands, type CommandHost } from "../../src/commands/ribbon-commands";

function ribbon(act: () => Promise<void>) {
  const buttons = new Map<string, (event: Office.AddinCommands.Event) => Promise<void>>();
  const happened: string[] = [];
  const host = {
    actions: { associate: (name: string, button: never) => void buttons.set(name, button) },
    addin: { showAsTaskpane: async () => void happened.push("pane shown") },
  } as unknown as CommandHost;
  registerCommands(
    {
      validate: async () => {
        happened.push("validate");
        await act();
      },
      removeAnnotations: async () => void happened.push("remove"),
    },
    host,
  );
  const press = async (name: string) => {
    const event = { completed: () => happened.push("completed") };
    await buttons.get(name)?.(event as unknown as Office.AddinCommands.Event);
    return happened;
  };
  return { press };
}

const nothing = () => Promise.resolve();

test("Validate shows the pane, validates there, and tells Excel that it is done", async () => {
  expect(await ribbon(nothing).press("validate")).toEqual(["pane shown", "validate", "completed"]);
});

test("Remove annotations does likewise", async () => {
  expect(await ribbon(nothing).press("removeAnnotations")).toEqual(["pane shown", "remove", "completed"]);
});

test("Excel is told that it is done even after an error", async () => {
  const { press } = ribbon(() => Promise.reject(new Error("broken")));
  await expect(press("validate")).rejects.toThrow("broken");
  expect(await press("removeAnnotations")).toContain("completed");
});
