import { startCheckerService } from "./checker-service";

const receive = startCheckerService(
  (answer) => self.postMessage(answer),
  () => new Promise((resolve) => setTimeout(resolve, 0)),
);

self.onmessage = (event: MessageEvent<unknown>) => {
  void receive(event.data);
};
