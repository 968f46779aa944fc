import rule from "../../../rules/placement/411";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { localAuthority: "E08000021" },
  silent: [
    ["inside, worked out from the postcode", { Episodes: [{ PL_POST: "NE1 8QH" }] }],
    ["stated IN and inside", { Episodes: [{ PL_POST: "NE1 8QH", PL_LOCATION: "IN" }] }],
    ["only IN is tested", { Episodes: [{ PL_POST: "NE1 8QH", PL_LOCATION: "OUT" }] }],
    ["outside, worked out from the postcode", { Episodes: [{ PL_POST: "M1 1AE" }] }],
    ["blank postcode", { Episodes: [{ PL_POST: "" }] }],
    [
      "stated IN with the own authority, and no postcode",
      { Episodes: [{ PL_POST: "", PL_LOCATION: "IN", PL_LA: "E08000021" }] },
    ],
    [
      "stated OUT with the own authority",
      { Episodes: [{ PL_POST: "NE1 8QH", PL_LOCATION: "OUT", PL_LA: "E08000021" }] },
    ],
  ],
  finds: [
    [
      "stated IN, but the postcode is in another authority",
      { Episodes: [{ PL_POST: "M1 1AE", PL_LOCATION: "IN" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "stated IN, but the postcode is unknown",
      { Episodes: [{ PL_POST: "ZZ9 9ZZ", PL_LOCATION: "in" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "stated IN, but confidential",
      { Episodes: [{ PL_POST: "", PL_LOCATION: "IN", PL_LA: "CON" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "stated IN with another authority",
      { Episodes: [{ PL_POST: "NE1 8QH", PL_LOCATION: "IN", PL_LA: "E08000022" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "IN by the postcode, but another authority is stated",
      { Episodes: [{ PL_POST: "NE1 8QH", PL_LA: "E08000003" }] },
      ["Episodes 1 PL_POST"],
    ],
  ],
});
