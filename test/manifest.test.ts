import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOfFolder, productionManifest } from "../scripts/production-manifest";
import { registerCommands, type CommandHost } from "../src/commands/ribbon-commands";
import { elementsOf, parseXml, type XmlElement } from "./taskpane/support/xml";

const PROJECT = join(__dirname, "..");
const DEVELOPMENT = readFileSync(join(PROJECT, "manifest.xml"), "utf8");
const ADDRESS = "https://validator.example.gov.uk/ssda903";

/** What desktop and web Excel require, in order: Office refuses a manifest whose elements are in a different order. */
const TOP_ELEMENTS =
  "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides";

describe.each([
  ["for development", DEVELOPMENT, "https://localhost:3000"],
  ["for an installation", productionManifest(DEVELOPMENT, `${ADDRESS}/`), ADDRESS],
])("the manifest %s", (_which, xml, address) => {
  const manifest = parseXml(xml);
  const all = (name: string) => elementsOf(manifest, name);
  const first = (name: string) => {
    const [element] = all(name);
    if (!element) throw new Error(`The manifest has no ${name}.`);
    return element;
  };
  const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
    elementsOf(first("Resources"), name),
  );

  test("has the elements that Office requires, in its order", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(manifest.children.map(({ name }) => name).join(" ")).toBe(TOP_ELEMENTS);
    expect(first("Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(first("Version").text).toBe(`${versionOfPackage()}.0`);
    expect(first("Permissions").text).toBe("ReadWriteDocument");
    expect(all("Set").map(({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`)).toEqual([
      "SharedRuntime 1.1",
      "ExcelApi 1.9",
    ]);
  });

  test("runs pane and ribbon in one long-lived page", () => {
    const [runtime] = all("Runtime");
    expect(runtime?.attributes).toEqual({ resid: "Pane.Url", lifetime: "long" });
    expect(all("FunctionFile").map(({ attributes }) => attributes["resid"])).toEqual(["Pane.Url"]);
    const host = elementsOf(first("VersionOverrides"), "Host")[0];
    expect(host?.children.map(({ name }) => name)).toEqual(["Runtimes", "DesktopFormFactor"]);
  });

  test("has every address at its own place, by https", () => {
    const addresses = [...xml.matchAll(/"(https?:\/\/[^"]+)"/g)]
      .map(([, url]) => url ?? "")
      .filter((url) => !url.includes("schemas.microsoft.com") && !url.includes("www.w3.org"));
    expect(addresses.length).toBeGreaterThan(30);
    for (const url of addresses) expect(url.startsWith(`${address}/`)).toBe(true);
  });

  test("leads for support to a page of its own, since the pane says nothing outside Excel", () => {
    expect(first("SupportUrl").attributes["DefaultValue"]).toBe(`${address}/support.html`);
    const learnMore = first("LearnMoreUrl").attributes["resid"];
    const url = resources.find(({ attributes }) => attributes["id"] === learnMore);
    expect(url?.attributes["DefaultValue"]).toBe(`${address}/support.html`);
  });

  test("uses no id twice", () => {
    const ids = [...elementsOf(manifest, "Group"), ...elementsOf(manifest, "Control"), ...resources].map(
      ({ attributes }) => attributes["id"],
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("refers only to resources that exist, and has no unused ones", () => {
    const used = new Set([...xml.matchAll(/resid="([^"]+)"/g)].map(([, resource]) => resource));
    expect([...used].sort()).toEqual(resources.map(({ attributes }) => attributes["id"]).sort());
  });

  test("keeps ids and texts within Office's lengths", () => {
    for (const { attributes } of resources) expect(attributes["id"]?.length).toBeLessThanOrEqual(32);
    const texts = (list: string) =>
      elementsOf(first(list), "bt:String").map(({ attributes }) => attributes["DefaultValue"] ?? "");
    for (const text of texts("bt:ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts("bt:LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
    expect(first("Description").attributes["DefaultValue"]?.length).toBeLessThanOrEqual(250);
  });

  test("has icons of the sizes it states", () => {
    const files = new Map(
      elementsOf(first("Resources"), "bt:Image").map(({ attributes }) => [
        attributes["id"],
        pathOf(attributes["DefaultValue"] ?? "", address),
      ]),
    );
    const shown = elementsOf(first("DesktopFormFactor"), "bt:Image");
    expect(shown.length).toBe(files.size);
    for (const { attributes } of shown) {
      const size = Number(attributes["size"]);
      expect(pixelSize(files.get(attributes["resid"]) ?? "")).toEqual([size, size]);
    }
    expect(pixelSize(pathOf(first("IconUrl").attributes["DefaultValue"] ?? "", address))).toEqual([32, 32]);
    expect(
      pixelSize(pathOf(first("HighResolutionIconUrl").attributes["DefaultValue"] ?? "", address)),
    ).toEqual([64, 64]);
  });

  test("gives every button the sizes that Office asks for", () => {
    for (const icon of elementsOf(first("DesktopFormFactor"), "Icon")) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  test("has a group SSDA903 with Validate, Remove annotations and Show pane", () => {
    const text = (id: string | undefined) =>
      resources.find(({ attributes }) => attributes["id"] === id)?.attributes["DefaultValue"];
    const label = (element: XmlElement) =>
      text(element.children.find(({ name }) => name === "Label")?.attributes["resid"]);
    expect(label(first("Group"))).toBe("SSDA903");
    expect(all("Control").map(label)).toEqual(["Validate", "Remove annotations", "Show pane"]);
  });

  test("calls functions that the page provides", () => {
    const provided: string[] = [];
    const associate = (name: string) => void provided.push(name);
    registerCommands(new Promise(() => {}), {
      actions: { associate },
      addin: { showAsTaskpane: () => Promise.resolve() },
    } as unknown as CommandHost);
    expect(all("FunctionName").map(({ text }) => text)).toEqual(provided);
  });
});

test("the development and installed add-ins can be used side by side", () => {
  const production = productionManifest(DEVELOPMENT, ADDRESS);
  const part = (xml: string, name: string) => elementsOf(parseXml(xml), name)[0];
  expect(part(production, "Id")?.text).not.toBe(part(DEVELOPMENT, "Id")?.text);
  expect(part(production, "DisplayName")?.attributes["DefaultValue"]).toBe("SSDA903 Validator");
  expect(part(DEVELOPMENT, "DisplayName")?.attributes["DefaultValue"]).toContain("development");
  expect(production).not.toContain("localhost");
});

test("an address may hold what XML writes otherwise, and what JavaScript takes for a part of the text", () => {
  const production = productionManifest(DEVELOPMENT, "https://a.example/care&$&health/");
  const [location] = elementsOf(parseXml(production), "SourceLocation");
  expect(location?.attributes["DefaultValue"]).toBe("https://a.example/care&amp;$&amp;health/taskpane.html");
  expect(production).not.toMatch(/&(?!amp;)/);
});

test("an installation's manifest says nothing to developers", () => {
  expect(productionManifest(DEVELOPMENT, ADDRESS)).not.toMatch(/<!--|development/i);
});

test("an address of the page, or of the manifest, is no folder", () => {
  for (const file of ["taskpane.html", "manifest.xml"]) {
    expect(() => addressOfFolder(`${ADDRESS}/${file}`)).toThrow("give the address of the folder");
  }
});

test("the address of a development computer is refused before anything is built", () => {
  for (const address of ["https://localhost:3000", "https://LOCALHOST/ssda903"]) {
    expect(() => addressOfFolder(address)).toThrow("give the address at which others reach the add-in");
  }
});

test.each([
  "http://validator.example.gov.uk",
  "validator.example.gov.uk",
  "",
  "https://a.example/?x=1",
  "https://name@a.example",
])("an address where the add-in cannot be served is refused: %s", (address) => {
  expect(() => productionManifest(DEVELOPMENT, address)).toThrow("must begin with https://");
});

test("every icon is there in every size, up to 128 pixels", () => {
  for (const name of ["product", "validate", "remove", "pane"]) {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
      expect(pixelSize(`assets/icons/${name}-${size}.png`)).toEqual([size, size]);
    }
  }
});

function versionOfPackage(): string {
  return (JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { version: string }).version;
}

function pathOf(url: string, address: string): string {
  return url.slice(address.length + 1);
}

/** Width and height of a PNG file, from its header. */
function pixelSize(path: string): [number, number] {
  const file = join(PROJECT, path);
  if (!existsSync(file)) throw new Error(`${path} is missing.`);
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
