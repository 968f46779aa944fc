/** What the ribbon's buttons can do with the pane's session. */
export interface CommandTarget {
  validate(): Promise<void>;
  removeAnnotations(): Promise<void>;
}

/** The part of Office.js that ribbon commands use; left out, the page's own. */
export interface CommandHost {
  readonly actions: Pick<typeof Office.actions, "associate">;
  readonly addin: Pick<typeof Office.addin, "showAsTaskpane">;
}

/**
 * Ties the ribbon's buttons to the session. Each shows the pane, where progress and outcome are to be seen, and tells
 * Excel at once that it is done: while a command goes on Excel says that it is being worked on, and after some minutes it
 * gives the add-in up. Where the pane cannot be shown the work is done all the same.
 * @param target awaited by each command. The buttons are to be tied as soon as the page is loaded: the first one that is
 *   pressed loads it, and Excel passes a command over that it does not find by then (office-js issues 3378 and 5176)
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
