import { createOfficeStandIn, installOfficeStandIn, WITH_NOTES } from "./host/office-stand-in";
import { addNoteClasses } from "./host/note-classes";
import { connectByPostMessage, type HostBridge } from "./host/transport";
import { listenToPage, post } from "./pane-messages";

/**
 * Runs in pane.html, between Microsoft's client and the add-in. Connects the client to the simulated Excel of the
 * page around it, and makes the ribbon commands available to that page.
 */
function connectPane(): void {
  const page = window.parent;
  addNoteClasses(window);
  const standIn = createOfficeStandIn((shown) => post(page, { type: "show", shown }), WITH_NOTES);
  const { actions } = standIn.office;
  const office = {
    ...standIn.office,
    actions: {
      associate(id: string, handler: Parameters<typeof actions.associate>[1]) {
        actions.associate(id, handler);
        post(page, { type: "command-ready", command: id });
      },
    },
  };
  installOfficeStandIn(window, { ...standIn, office });
  const { bridge } = connectByPostMessage({ here: window, there: page, origin: location.origin });
  hostBridge().init(bridge);

  reportUnsaved(page);
  listenToPage(page, ({ command }) => {
    standIn.runCommand(command).then(
      () => post(page, { type: "command-done", command }),
      () => post(page, { type: "command-failed", command }),
    );
  });
}

/** Tells the page whether the pane holds typed text that is not saved. The add-in marks its root element then. */
function reportUnsaved(page: Window): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() =>
    post(page, { type: "unsaved", unsaved: root.hasAttribute("data-unsaved") }),
  );
  observer.observe(root, { attributeFilter: ["data-unsaved"] });
}

/** Returns the part of Microsoft's client that accepts a host. Its type declarations leave it out. */
function hostBridge(): { init(bridge: HostBridge): void } {
  return (OfficeExtension as unknown as { HostBridge: { init(bridge: HostBridge): void } }).HostBridge;
}

connectPane();
