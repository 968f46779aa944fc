import { postcodesIn } from "../geography";
import { CLOSED_HOME_URN, CLOSING_HOME_URN, PRACTICE_PROVIDERS, providersOfPlacement } from "../providers";
import type { PracticeRow } from "../year-rows/rows";
import type { ChildEditor } from "./child-editor";
import { finds, type SeededError } from "./seeded-error";
import {
  day,
  isAgedBetween,
  isAgencyFoster,
  isFoster,
  isMover,
  isNewcomer,
  isShortBreaks,
  isSimpleNewcomer,
  isTemporary,
} from "./suitable";

const isAgencyNewcomer = (child: ChildEditor) => isSimpleNewcomer(child) && isAgencyFoster(child.latest());
const isNewcomerIn = (place: string) => (child: ChildEditor) =>
  isSimpleNewcomer(child) && child.latest().PLACE === place;
const isHomeNewcomer = (child: ChildEditor) =>
  isNewcomerIn("K2")(child) && child.latest().PLACE_PROVIDER !== "PR1";

/** Whether the child had a temporary placement between two usual ones, the last of which continues. */
const wasAway = (child: ChildEditor) => {
  const episodes = child.rows("Episodes");
  return (
    isNewcomerOrKnown(child) && isTemporary(episodes[episodes.length - 2]) && !isTemporary(child.latest())
  );
};

/** Mistakes in the type of placement, its provider and its dates. */
export const placementErrors: readonly SeededError[] = [
  {
    name: "place-unknown-code",
    mistake: "PLACE is not a code, so the provider does not offer it either.",
    suits: isAgencyNewcomer,
    make: (child) => {
      child.set(child.latest(), "PLACE", "U7");
      return [finds("146", [child.latest(), "PLACE"]), finds("219", [child.latest(), "URN", "PLACE"])];
    },
  },
  {
    name: "place-retired-code",
    mistake: "PLACE is H5, the code of earlier years for supported accommodation.",
    suits: isNewcomerIn("K3"),
    make: (child) => {
      child.set(child.latest(), "PLACE", "H5");
      return [finds("146", [child.latest(), "PLACE"]), finds("219", [child.latest(), "URN", "PLACE"])];
    },
  },
  {
    name: "provider-unknown-code",
    mistake: "PLACE_PROVIDER is not a code, so it does not match the provider either.",
    times: 2,
    suits: isAgencyNewcomer,
    make: (child) => {
      child.set(child.latest(), "PLACE_PROVIDER", "PR6");
      return [
        finds("178", [child.latest(), "PLACE_PROVIDER"]),
        finds("224", [child.latest(), "PLACE_PROVIDER"]),
      ];
    },
  },
  {
    name: "provider-differs-from-list",
    mistake: "PLACE_PROVIDER says voluntary (PR5), but the Ofsted list says private.",
    times: 3,
    suits: isAgencyNewcomer,
    make: (child) => {
      child.set(child.latest(), "PLACE_PROVIDER", "PR5");
      return [finds("224", [child.latest(), "PLACE_PROVIDER"])];
    },
  },
  {
    name: "provider-blank",
    mistake: "PLACE_PROVIDER was left empty.",
    times: 2,
    suits: isAgencyNewcomer,
    make: (child) => {
      child.set(child.latest(), "PLACE_PROVIDER", "");
      return [
        finds("526", [child.latest(), "PLACE", "PLACE_PROVIDER"]),
        finds("224", [child.latest(), "PLACE_PROVIDER"]),
      ];
    },
  },
  {
    name: "provider-pr0-foster",
    mistake: "PLACE_PROVIDER is PR0 (parents) for a foster placement.",
    suits: isAgencyNewcomer,
    make: (child) => {
      child.set(child.latest(), "PLACE_PROVIDER", "PR0");
      return [
        finds("550", [child.latest(), "PLACE", "PLACE_PROVIDER"]),
        finds("224", [child.latest(), "PLACE_PROVIDER"]),
      ];
    },
  },
  {
    name: "provider-own-service-elsewhere",
    mistake: "PLACE_PROVIDER is PR1 (own provision), but the service is a neighbouring authority's.",
    suits: (child) =>
      isSimpleNewcomer(child) && isFoster(child.latest()) && child.latest().PLACE_PROVIDER === "PR2",
    make: (child) => {
      child.set(child.latest(), "PLACE_PROVIDER", "PR1");
      return [finds("229", [child.latest(), "URN", "PLACE_PROVIDER"])];
    },
  },
  {
    name: "parents-private",
    mistake: "PLACE_PROVIDER is PR4 (private) for a placement with parents.",
    suits: isNewcomerIn("P1"),
    make: (child) => {
      child.set(child.latest(), "PLACE_PROVIDER", "PR4");
      return [finds("530", [child.latest(), "PLACE", "PLACE_PROVIDER"])];
    },
  },
  {
    name: "parents-accommodated",
    mistake: "Placed with parents, but LS is V2, which does not allow that placement.",
    suits: isNewcomerIn("P1"),
    make: (child) => {
      child.set(child.latest(), "LS", "V2");
      return [finds("378", [child.latest(), "PLACE", "LS"])];
    },
  },
  {
    name: "parents-with-urn",
    mistake: "A URN for a placement with parents.",
    suits: isNewcomerIn("P1"),
    make: (child) => {
      child.set(child.latest(), "URN", "SC990011");
      return [
        finds("222", [child.latest(), "URN"]),
        finds("219", [child.latest(), "URN", "PLACE"]),
        finds("224", [child.latest(), "PLACE_PROVIDER"]),
      ];
    },
  },
  {
    name: "urn-missing",
    mistake: "URN was left empty.",
    times: 5,
    suits: (child) => isAgencyNewcomer(child) || isHomeNewcomer(child),
    make: (child) => {
      child.set(child.latest(), "URN", "");
      return [finds("218", [child.latest(), "URN"])];
    },
  },
  {
    name: "urn-placeholder-for-home",
    mistake: "URN is XXXXXXX (not inspected by Ofsted) for a children's home.",
    suits: isHomeNewcomer,
    make: (child) => {
      child.set(child.latest(), "URN", "XXXXXXX");
      return [finds("242", [child.latest(), "URN", "PLACE"])];
    },
  },
  {
    name: "urn-outside-england",
    mistake: "A URN for a foster placement in Wales or Scotland.",
    suits: (child) => isSimpleNewcomer(child) && isFoster(child.latest()) && child.latest().URN === "",
    make: (child) => {
      child.set(child.latest(), "URN", "XXXXXXX");
      return [finds("243", [child.latest(), "URN", "PL_POST"])];
    },
  },
  {
    name: "urn-typing-error",
    mistake: "Two digits of the URN are swapped, so there is no such provider.",
    times: 2,
    suits: isAgencyNewcomer,
    make: (child) => {
      child.set(child.latest(), "URN", "SC909011");
      return [
        finds("1008", [child.latest(), "URN"]),
        finds("219", [child.latest(), "URN", "PLACE"]),
        finds("224", [child.latest(), "PLACE_PROVIDER"]),
      ];
    },
  },
  {
    name: "home-had-closed",
    mistake: "The children's home had closed before the placement began.",
    suits: isHomeNewcomer,
    make: (child) => {
      child.setAll(child.latest(), placementAt(CLOSED_HOME_URN));
      return [finds("227", [child.latest(), "URN", "DECOM"]), finds("228", [child.latest(), "URN", "DEC"])];
    },
  },
  {
    name: "home-has-closed-since",
    mistake: "The children's home closed on 30 September, but the placement continues.",
    suits: (child) => isHomeNewcomer(child) && day(child.latest().DECOM) < day("20/09/2025"),
    make: (child) => {
      child.setAll(child.latest(), placementAt(CLOSING_HOME_URN));
      return [finds("228", [child.latest(), "URN", "DEC"])];
    },
  },
  {
    name: "home-postcode-differs-from-list",
    mistake: "PL_POST is not the postcode of the children's home.",
    suits: isHomeNewcomer,
    make: (child) => {
      child.set(child.latest(), "PL_POST", otherPostcode("near", child.latest()));
      return [finds("221", [child.latest(), "PL_POST"])];
    },
  },
  {
    name: "supported-elsewhere",
    mistake:
      "Supported accommodation at a postcode, and in an authority, where its provider has no premises.",
    suits: isNewcomerIn("K3"),
    make: (child) => {
      const episode = child.latest();
      const [{ urn } = { urn: "" }] = providersOfPlacement("K3");
      child.setAll(episode, { URN: urn, PL_POST: postcodesIn("far")[4] ?? "" });
      return [finds("221", [episode, "PL_POST"]), finds("241", [episode, "URN", "PL_POST"])];
    },
  },
  {
    name: "own-home-elsewhere",
    mistake: "A residential care home as own provision (PR1), but outside the authority.",
    suits: isHomeNewcomer,
    make: (child) => {
      const episode = child.latest();
      const PL_POST = otherPostcode("near", episode);
      child.setAll(episode, { PLACE: "R1", URN: "", PLACE_PROVIDER: "PR1", PL_POST });
      return [finds("1015", [episode, "PLACE_PROVIDER", "PL_POST"])];
    },
  },
  {
    name: "supported-too-young",
    mistake: "Supported accommodation before the 16th birthday.",
    suits: (child) => isAgencyNewcomer(child) && isAgedBetween(child, 10, 15),
    make: (child) => {
      const [provider] = providersOfPlacement("K3");
      child.setAll(child.latest(), {
        PLACE: "K3",
        URN: provider?.urn ?? "",
        PL_POST: provider?.postcode ?? "",
      });
      return [finds("371", [child.latest(), "DECOM", "PLACE"])];
    },
  },
  {
    name: "custody-before-ten",
    mistake: "PLACE is R5 (young offender institution) before the tenth birthday.",
    suits: (child) => isSimpleNewcomer(child) && isAgedBetween(child, 5, 10) && isFoster(child.latest()),
    make: (child) => {
      child.setAll(child.latest(), { PLACE: "R5", PLACE_PROVIDER: "PR3", URN: "" });
      return [finds("372", [child.latest(), "DECOM", "PLACE"])];
    },
  },
  {
    name: "change-reason-missing",
    mistake: "The child moved, but REASON_PLACE_CHANGE was left empty.",
    times: 3,
    suits: isMover,
    make: (child) => {
      child.set(child.row("Episodes"), "REASON_PLACE_CHANGE", "");
      return [finds("225", [child.row("Episodes"), "REASON_PLACE_CHANGE"])];
    },
  },
  {
    name: "change-reason-unknown-code",
    mistake: "REASON_PLACE_CHANGE is not a code.",
    suits: isMover,
    make: (child) => {
      child.set(child.row("Episodes"), "REASON_PLACE_CHANGE", "PLANNED");
      return [finds("1009", [child.row("Episodes"), "REASON_PLACE_CHANGE"])];
    },
  },
  {
    name: "change-reason-on-open-episode",
    mistake: "REASON_PLACE_CHANGE on an episode that is still open.",
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.latest(), "REASON_PLACE_CHANGE", "CARPL");
      return [finds("233", [child.latest(), "DEC", "REASON_PLACE_CHANGE"])];
    },
  },
  {
    name: "change-reason-on-temporary-move",
    mistake: "REASON_PLACE_CHANGE on a temporary placement.",
    suits: wasAway,
    make: (child) => {
      const away = temporaryEpisode(child);
      child.set(away, "REASON_PLACE_CHANGE", "OTHER");
      return [finds("226", [away, "REASON_PLACE_CHANGE", "PLACE"])];
    },
  },
  {
    name: "provider-on-temporary-move",
    mistake: "PLACE_PROVIDER on a temporary placement.",
    suits: (child) => wasAway(child) && temporaryEpisode(child).PLACE !== "T4",
    make: (child) => {
      child.set(temporaryEpisode(child), "PLACE_PROVIDER", "PR4");
      return [
        finds("178", [temporaryEpisode(child), "PLACE_PROVIDER"]),
        finds("213", [temporaryEpisode(child), "PLACE_PROVIDER"]),
      ];
    },
  },
  {
    name: "temporary-move-too-long",
    mistake: "PLACE is T4 (up to seven days) for more than seven days.",
    suits: (child) => wasAway(child) && lengthOf(temporaryEpisode(child)) > 7,
    make: (child) => {
      child.set(temporaryEpisode(child), "PLACE", "T4");
      return [finds("379", [temporaryEpisode(child), "DECOM", "PLACE"])];
    },
  },
  {
    name: "no-return-after-temporary-move",
    mistake: "After a temporary move the child did not return to the same address.",
    suits: (child) => wasAway(child) && isAgencyFoster(child.latest()),
    make: (child) => {
      child.set(child.latest(), "PL_POST", otherPostcode("home", child.latest()));
      return [finds("383", [child.latest(), "PLACE", "RNE", "PL_POST"])];
    },
  },
  {
    name: "short-break-postcode",
    mistake: "A placement postcode for a short break.",
    suits: isShortBreaks,
    make: (child) => {
      const episode = child.latest();
      child.set(episode, "PL_POST", postcodesIn("home")[7] ?? "");
      return [
        finds("214", [episode, "PL_POST", "URN"]),
        finds("398", [episode, "LS", "HOME_POST", "PL_POST"]),
        finds("420", [episode, "PL_POST"]),
      ];
    },
  },
];

function isNewcomerOrKnown(child: ChildEditor): boolean {
  return isNewcomer(child) || (child.lastYearRows("Header").length > 0 && child.rows("UASC").length === 0);
}

function temporaryEpisode(child: ChildEditor): PracticeRow {
  const row = [...child.rows("Episodes")].reverse().find(isTemporary);
  if (!row) throw new Error("The child was never away.");
  return row;
}

function lengthOf({ DECOM, DEC }: PracticeRow): number {
  return day(DEC) - day(DECOM);
}

function placementAt(urn: string): Record<string, string> {
  const provider = PRACTICE_PROVIDERS.find((listed) => listed.urn === urn);
  return { URN: urn, PL_POST: provider?.postcode ?? "", PLACE_PROVIDER: provider?.providerCodes[0] ?? "" };
}

function otherPostcode(area: "home" | "near", { PL_POST, HOME_POST }: PracticeRow): string {
  return postcodesIn(area).find((postcode) => postcode !== PL_POST && postcode !== HOME_POST) ?? "";
}
