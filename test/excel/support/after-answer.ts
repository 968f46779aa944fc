import type { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";

/** Does something once Excel has answered the next batch of the add-in, and before the add-in has heard the answer. */
export function afterNextAnswer(host: SimulatedExcel, act: () => void): void {
  const answer = host.handleRequest.bind(host);
  host.handleRequest = (text) => {
    host.handleRequest = answer;
    const answered = answer(text);
    act();
    return answered;
  };
}
