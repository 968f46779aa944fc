import type { ChildEditor } from "./child-editor";
import { finds, type SeededError } from "./seeded-error";
import { isAgencyFoster, isFoster, isSimpleNewcomer } from "./suitable";

const isFosterNewcomer = (child: ChildEditor) => isSimpleNewcomer(child) && isFoster(child.latest());
const isAgencyNewcomer = (child: ChildEditor) => isSimpleNewcomer(child) && isAgencyFoster(child.latest());

/** Mistakes in the postcodes, from which the distance and authority of a placement are derived. */
export const addressErrors: readonly SeededError[] = [
  {
    name: "home-postcode-missing",
    mistake: "HOME_POST was left empty, so there is no distance.",
    times: 5,
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.latest(), "HOME_POST", "");
      return [
        finds("392a", [child.latest(), "HOME_POST", "PL_POST"]),
        finds("392b", [child.latest(), "HOME_POST", "PL_POST"]),
      ];
    },
  },
  {
    name: "placement-postcode-missing",
    mistake: "PL_POST was left empty, so there is no distance and no placement authority.",
    times: 3,
    suits: isAgencyNewcomer,
    make: (child) => {
      child.set(child.latest(), "PL_POST", "");
      return [
        finds("169", [child.latest(), "PL_POST"]),
        finds("179", [child.latest(), "PL_POST"]),
        finds("392a", [child.latest(), "HOME_POST", "PL_POST"]),
        finds("392b", [child.latest(), "HOME_POST", "PL_POST"]),
      ];
    },
  },
  {
    name: "placement-postcode-unknown",
    mistake: "PL_POST is not a postcode in the directory.",
    times: 2,
    suits: isAgencyNewcomer,
    make: (child) => {
      child.set(child.latest(), "PL_POST", "L99 9ZZ");
      return [
        finds("169", [child.latest(), "PL_POST"]),
        finds("179", [child.latest(), "PL_POST"]),
        finds("392a", [child.latest(), "HOME_POST", "PL_POST"]),
        finds("392c", [child.latest(), "PL_POST"]),
      ];
    },
  },
  {
    name: "home-postcode-unknown",
    mistake: "HOME_POST has an O instead of a 0, so there is no such postcode and no distance.",
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.latest(), "HOME_POST", "L13 OAN");
      return [
        finds("392a", [child.latest(), "HOME_POST", "PL_POST"]),
        finds("392c", [child.latest(), "HOME_POST"]),
        finds("FMT17", [child.latest(), "HOME_POST"]),
      ];
    },
  },
  {
    name: "placed-at-home",
    mistake: "PL_POST is the home postcode, but the child is fostered.",
    times: 2,
    suits: (child) => isFosterNewcomer(child) && child.latest().URN !== "",
    make: (child) => {
      child.set(child.latest(), "PL_POST", child.latest().HOME_POST ?? "");
      return [finds("392d", [child.latest(), "HOME_POST", "PL_POST", "PLACE"])];
    },
  },
];
