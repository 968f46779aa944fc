import { openDeployedIndex } from "../../files/open-postcode-index";
import { openReferenceStore } from "../../files/reference-store";
import { startCheckerService } from "./checker-service";
import { loadAhead } from "./later-parts";
import { ReferenceLists } from "./reference-lists";

/** The address of a postcode index deployed with the add-in, beside the page. */
const DEPLOYED_POSTCODES = new URL("assets/postcodes", self.location.href).href;

const lists = new ReferenceLists({
  store: openReferenceStore(self.indexedDB),
  openDeployed: (anew) =>
    openDeployedIndex(DEPLOYED_POSTCODES, (input, options) => fetch(input, options), anew),
});

const receive = startCheckerService(
  (answer) => self.postMessage(answer),
  () => new Promise((resolve) => setTimeout(resolve, 0)),
  lists,
);

let ahead: Promise<void> | null = null;

self.onmessage = (event: MessageEvent<unknown>) => {
  void receive(event.data).then(() => (ahead ??= loadAhead()));
};
