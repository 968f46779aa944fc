import type { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";

/** Does something after Excel has answered the add-in's next batch, and before the add-in receives the answer. */
export function afterNextAnswer(host: SimulatedExcel, act: () => void): void {
  const handleRequest = host.handleRequest.bind(host);
  host.handleRequest = (text) => {
    host.handleRequest = handleRequest;
    const answer = handleRequest(text);
    act();
    return answer;
  };
}
