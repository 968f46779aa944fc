import { startFileService } from "./service";

const receive = startFileService(
  (answer) => self.postMessage(answer),
  () => performance.now(),
);

self.onmessage = (event: MessageEvent<unknown>) => {
  void receive(event.data);
};
