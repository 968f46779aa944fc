import { AUTHORITIES, authorityName, upperTierAuthority } from "../../src/reference/authorities";

test("all 153 authorities in England that make a return can be chosen, in order of name", () => {
  expect(AUTHORITIES).toHaveLength(153);
  const names = AUTHORITIES.map(({ name }) => name);
  expect([...names].sort((a, b) => a.localeCompare(b, "en-GB"))).toEqual(names);
  for (const name of ["Cumberland", "Westmorland and Furness", "North Yorkshire", "Somerset"]) {
    expect(names).toContain(name);
  }
});

test.each([
  ["a metropolitan district is its own authority", "E08000012", "E08000012"],
  ["so is a London borough", "E09000033", "E09000033"],
  ["so is a unitary authority", "E06000060", "E06000060"],
  ["a county district belongs to its county", "E07000063", "E10000011"],
  ["Barnsley has had a new code since 2025", "E08000016", "E08000038"],
  ["so has Sheffield", "E08000019", "E08000039"],
  ["Carlisle became part of Cumberland in 2023", "E07000028", "E06000063"],
  ["Eden became part of Westmorland and Furness in 2023", "E07000030", "E06000064"],
  ["Harrogate became part of North Yorkshire in 2023", "E07000165", "E06000065"],
  ["the former county of Somerset is now the unitary authority", "E10000027", "E06000066"],
  ["Wales makes no return", "W06000015", null],
  ["the Channel Islands have no authority", "L99999999", null],
  ["an unknown code", "E99999999", null],
  ["a name that every JavaScript object has", "constructor", null],
])("%s", (_, district, authority) => expect(upperTierAuthority(district)).toBe(authority));

test("an authority is also named under its old code", () => {
  expect(authorityName("E08000019")).toBe("Sheffield");
  expect(authorityName("W06000015")).toBeNull();
});
