/**
 * Whatever comes from outside is read with made-up hostile input: nothing throws but what is promised, nothing takes on
 * another form. With SLOW=1, as in the slow suite, more than a million cases; the same ones every time.
 */
import { PARSERS, tryParser } from "./support/parsers";

const SLOW = process.env["SLOW"] === "1";
/** Cases of the short suite, as a share of those of the slow one; at least so many. */
const SHARE = 0.01;
const AT_LEAST = 60;

jest.setTimeout(SLOW ? 3_600_000 : 60_000);

test("the slow suite has more than a million cases", () => {
  expect(PARSERS.reduce((sum, { slowCases }) => sum + slowCases, 0)).toBeGreaterThan(1_000_000);
});

test.each(PARSERS)("$name survives hostile input", async (parser) => {
  const cases = SLOW ? parser.slowCases : Math.max(AT_LEAST, Math.round(parser.slowCases * SHARE));
  expect(await tryParser(parser, cases)).toEqual([]);
});

test("no input changes Object.prototype", () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  const inherited: string[] = [];
  for (const key in {}) inherited.push(key);
  expect(inherited).toEqual([]);
});
