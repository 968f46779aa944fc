import { authorityName } from "../../src/reference/authorities";
import { providerListOf, type Provider, type ProviderList } from "../../src/reference/providers";
import { parseDay, type Day } from "../../src/return/days";
import { HOME_AUTHORITY, NEAR_AUTHORITIES, postcodesIn, postcodesOfAuthority } from "./geography";

/** A provider of the practice return: entirely made up, though its postcode is real. */
export interface PracticeProvider extends Provider {
  readonly sector: "Local Authority" | "Private" | "Voluntary";
  readonly postcode: string;
  readonly registered: Day;
}

type Kind = "fostering" | "home" | "secure" | "family-centre" | "school" | "supported";

const KINDS: Readonly<Record<Kind, { kind: string; codes: readonly string[] }>> = {
  fostering: { kind: "Fostering agency", codes: ["U1", "U2", "U3", "U4", "U5", "U6"] },
  home: { kind: "Children's home", codes: ["K2"] },
  secure: { kind: "Secure children's home", codes: ["K1"] },
  "family-centre": { kind: "Residential family centre", codes: ["R3"] },
  school: { kind: "Residential special school", codes: ["S1"] },
  supported: { kind: "Supported accommodation", codes: ["K3"] },
};

const SECTOR_OF = {
  PR1: "Local Authority",
  PR2: "Local Authority",
  PR4: "Private",
  PR5: "Voluntary",
} as const;
type ProviderCode = keyof typeof SECTOR_OF;

/** URNs of homes with a closing date. No child of the clean return is placed with these. */
export const CLOSED_HOME_URN = "9900190";
export const CLOSING_HOME_URN = "9900191";

/** All providers of the practice return, including supported accommodation (one row for each setting). */
export const PRACTICE_PROVIDERS: readonly PracticeProvider[] = [
  ...fosteringServices(),
  ...childrensHomes(),
  createProvider("secure", 301, "PR2", nearPostcode(3), "Example Secure Home"),
  createProvider("family-centre", 401, "PR4", nearPostcode(11), "Example Family Centre One"),
  createProvider("family-centre", 402, "PR5", homePostcode(40), "Example Family Centre Two"),
  createProvider("school", 501, "PR4", nearPostcode(23), "Example Residential School One"),
  createProvider("school", 502, "PR4", nearPostcode(37), "Example Residential School Two"),
  createProvider("school", 503, "PR5", nearPostcode(52), "Example Residential School Three"),
  ...[4, 13, 22, 31, 46].map((index) =>
    createProvider("supported", 601, "PR4", homePostcode(index), "Example Supported Living One"),
  ),
  ...[6, 27, 44].map((index) =>
    createProvider("supported", 602, "PR4", nearPostcode(index), "Example Supported Living Two"),
  ),
  ...[9, 35].map((index) =>
    createProvider("supported", 603, "PR4", homePostcode(index), "Example Supported Living Three"),
  ),
];

/** Open providers by placement code: K2, K1, R3, S1, K3, or U4 for fostering. */
const BY_PLACEMENT = new Map(
  ["K1", "K2", "K3", "R3", "S1", "U4"].map((code) => [
    code,
    PRACTICE_PROVIDERS.filter(
      ({ placementCodes, closed }) => placementCodes.includes(code) && closed === null,
    ),
  ]),
);

/** Returns the open providers with a placement code. */
export function providersOfPlacement(code: string): readonly PracticeProvider[] {
  return BY_PLACEMENT.get(code) ?? [];
}

/**
 * Returns the provider list that a collection year is checked against: supported accommodation is H5 until 2023/24 and
 * K3 from 2024/25.
 */
export function practiceProviderList(startYear: number): ProviderList {
  const rename = (code: string) => (code === "K3" && startYear <= 2023 ? "H5" : code);
  return providerListOf(
    "30 September 2025",
    PRACTICE_PROVIDERS.map((listed) => ({ ...listed, placementCodes: listed.placementCodes.map(rename) })),
  );
}

function fosteringServices(): PracticeProvider[] {
  const own = createProvider("fostering", 1, "PR1", homePostcode(2), "Example Council Fostering Service", [
    "PR1",
    "PR2",
  ]);
  const others = NEAR_AUTHORITIES.slice(0, 3).map((authority, index) =>
    createProvider(
      "fostering",
      2 + index,
      "PR2",
      postcodesOfAuthority(authority)[1] ?? homePostcode(1),
      `Example Neighbour Fostering Service ${index + 1}`,
      ["PR1", "PR2"],
    ),
  );
  const agencies = ([0, 14, 29, 43] as const).map((index, ordinal) =>
    createProvider(
      "fostering",
      11 + ordinal,
      "PR4",
      nearPostcode(index),
      `Example Fostering Agency ${ordinal + 1}`,
    ),
  );
  const charities = [
    createProvider("fostering", 21, "PR5", homePostcode(50), "Example Fostering Charity"),
    createProvider(
      "fostering",
      22,
      "PR5",
      postcodesIn("far")[2] ?? homePostcode(0),
      "Example Northern Fostering Charity",
    ),
  ];
  return [own, ...others, ...agencies, ...charities];
}

function childrensHomes(): PracticeProvider[] {
  const own = [5, 18, 33].map((index, ordinal) =>
    createProvider("home", 101 + ordinal, "PR1", homePostcode(index), `Example Council Home ${ordinal + 1}`),
  );
  const local = [8, 21, 29, 37, 45, 52].map((index, ordinal) =>
    createProvider(
      "home",
      111 + ordinal,
      ordinal % 3 === 2 ? "PR5" : "PR4",
      homePostcode(index),
      `Example House ${ordinal + 1}`,
    ),
  );
  const away = [2, 9, 17, 25, 33, 41, 49, 57, 65].map((index, ordinal) =>
    createProvider(
      "home",
      121 + ordinal,
      ordinal % 4 === 3 ? "PR5" : "PR4",
      nearPostcode(index),
      `Example Lodge ${ordinal + 1}`,
    ),
  );
  const closed = [
    {
      ...createProvider("home", 190, "PR4", homePostcode(11), "Example Closed Home"),
      closed: parseDay("31/05/2024"),
    },
    {
      ...createProvider("home", 191, "PR4", nearPostcode(61), "Example Closing Home"),
      closed: parseDay("30/09/2025"),
    },
  ];
  return [...own, ...local, ...away, ...closed];
}

function createProvider(
  kind: Kind,
  number: number,
  code: ProviderCode,
  postcode: string,
  name: string,
  codes: readonly ProviderCode[] = [code],
): PracticeProvider {
  const registered = parseDay(`01/0${1 + (number % 9)}/${2008 + (number % 11)}`);
  return {
    urn: urnOf(number),
    name,
    kind: KINDS[kind].kind,
    sector: SECTOR_OF[code],
    placementCodes: KINDS[kind].codes,
    providerCodes: codes,
    registered: registered ?? 0,
    closed: null,
    postcode,
    authorityName: authorityNameOf(postcode),
  };
}

/** Returns a URN in one of the two forms that Ofsted uses; no real one begins with SC99 or 99. */
function urnOf(number: number): string {
  return number < 100 ? `SC99${String(number).padStart(4, "0")}` : `9900${String(number).padStart(3, "0")}`;
}

function authorityNameOf(postcode: string): string | null {
  const authority = [HOME_AUTHORITY, ...NEAR_AUTHORITIES, "E06000014"].find((code) =>
    postcodesOfAuthority(code).includes(postcode),
  );
  return authority === undefined ? null : authorityName(authority);
}

function homePostcode(index: number): string {
  return postcodesIn("home")[index] ?? "";
}

function nearPostcode(index: number): string {
  return postcodesIn("near")[index] ?? "";
}
