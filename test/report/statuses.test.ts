import {
  isSameOwner,
  isTyped,
  lacksReason,
  NOTHING_TYPED,
  readStatus,
  STATUSES,
  STATUS_NAMES,
  withNote,
} from "../../src/report/statuses";

test("a status is read from its name, and from what people type instead", () => {
  expect(STATUSES).toEqual(["open", "accepted", "disputed", "fixed"]);
  expect(STATUSES.map((status) => readStatus(STATUS_NAMES[status]))).toEqual(STATUSES);
  expect(Object.values(STATUS_NAMES)).toEqual(["Open", "Accepted with reason", "Disputed", "Fixed"]);
  expect(["", "  ", " ACCEPT", "dispute with Jo", "Fixed!"].map(readStatus)).toEqual([
    ...["open", "open", "accepted", "disputed", "fixed"],
  ]);
  expect(["re-opened", "not fixed", "waiting", "?"].map(readStatus)).toEqual([null, null, null, null]);
});

test("any status but open, an owner or a note counts as something typed", () => {
  const typed = [{ status: "fixed" }, { owner: "Sam" }, { note: "asked" }] as const;
  expect(typed.map((one) => isTyped({ ...NOTHING_TYPED, ...one }))).toEqual([true, true, true]);
  expect(isTyped(NOTHING_TYPED)).toBe(false);
});

test("Accepted with reason needs a note, no other status does", () => {
  const lacks = STATUSES.map((status) => lacksReason({ status, owner: "", note: " " }));
  expect(lacks).toEqual([false, true, false, false]);
  expect(lacksReason({ status: "accepted", owner: "", note: "closed home" })).toBe(false);
});

test("owners are the same whatever their case and the spaces around them", () => {
  expect([isSameOwner(" sam", "SAM "), isSameOwner("Sam", "Jo")]).toEqual([true, false]);
});

test("a note is added even if its words are part of a longer text, which may say the opposite", () => {
  expect(withNote("not needed", "needed")).toBe("not needed; needed");
  expect(withNote("asked twice", "asked")).toBe("asked twice; asked");
});

test("a note is added after the existing text, unless that already says it", () => {
  expect(withNote("", " asked ")).toBe("asked");
  expect(withNote(" ", "asked")).toBe("asked");
  expect(withNote(" asked ", " twice ")).toBe("asked; twice");
  expect(withNote("asked; asked twice", " asked ")).toBe("asked; asked twice");
  expect(withNote("to do;asked", "asked")).toBe("to do;asked");
  expect(withNote("asked.", "asked")).toBe("asked.");
  expect(withNote("asked .", "asked")).toBe("asked .");
  expect(withNote("asked;", "asked")).toBe("asked;");
  expect(withNote("asked\r\nof Jo", "asked; of Jo")).toBe("asked\r\nof Jo");
  expect(withNote(" asked ", "  ")).toBe(" asked ");
});
