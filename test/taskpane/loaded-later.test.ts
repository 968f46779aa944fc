import { loadedLater } from "../../src/taskpane/shared/loaded-later";
import { PartNotLoaded } from "../../src/taskpane/shared/part-not-loaded";

afterEach(() => void jest.useRealTimers());

test("a part that could not be loaded is loaded when it is next needed, but not at the same moment", async () => {
  jest.useFakeTimers();
  let isConnected = false;
  let asked = 0;
  const part = loadedLater(async () => {
    asked += 1;
    if (!isConnected) throw new Error("no network");
    return { default: () => null };
  });
  await expect(part.loadAhead()).rejects.toBeInstanceOf(PartNotLoaded);
  await expect(part.loadAhead()).rejects.toBeInstanceOf(PartNotLoaded);
  expect(asked).toBe(1);
  isConnected = true;
  await jest.advanceTimersByTimeAsync(1_000);
  await part.loadAhead();
  await part.loadAhead();
  expect(asked).toBe(2);
});
