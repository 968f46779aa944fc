import { startFileService } from "./service";

const receive = startFileService(
  (answer) => self.postMessage(answer),
  () => new Date(),
);

self.onmessage = (event: MessageEvent<unknown>) => {
  void receive(event.data);
};
