/** What the ribbon's buttons can do with the pane's session. */
export interface CommandTarget {
  validate(): Promise<void>;
  removeAnnotations(): Promise<void>;
}

/** The part of Office.js that ribbon commands use; by default, the page's own. */
export interface CommandHost {
  readonly actions: Pick<typeof Office.actions, "associate">;
  readonly addin: Pick<typeof Office.addin, "showAsTaskpane">;
}

/**
 * Connects the ribbon's buttons to the session. Each button shows the pane, where progress and outcome appear, and
 * tells Excel at once that the command is completed: while a command runs, Excel says that the add-in is working, and
 * after some minutes it gives up on the add-in. If the pane cannot be shown, the command runs all the same.
 * @param target awaited by each command. Call this as soon as the page is loaded: the first button that is pressed
 * loads the page, and Excel ignores a command that is not registered by then (office-js issues 3378 and 5176)
 */
export function registerCommands(target: Promise<CommandTarget>, host: CommandHost = Office): void {
  const associate = (name: string, act: (ready: CommandTarget) => Promise<void>) =>
    host.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      host.addin.showAsTaskpane().catch(() => {});
      event.completed();
      await act(await target);
    });
  associate("validate", (ready) => ready.validate());
  associate("removeAnnotations", (ready) => ready.removeAnnotations());
}
