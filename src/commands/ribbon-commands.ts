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
 */
export function registerCommands(target: CommandTarget, host: CommandHost = Office): void {
  const associate = (name: string, act: () => Promise<void>) =>
    host.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      host.addin.showAsTaskpane().catch(() => {});
      event.completed();
      await act();
    });
  associate("validate", () => target.validate());
  associate("removeAnnotations", () => target.removeAnnotations());
}
