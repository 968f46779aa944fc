/**
 * Every member of Office.js that src/excel uses is in the requirement set that the manifest asks for, or is used only where the
 * code has asked for a newer one. Microsoft's own type definitions say which set a member belongs to.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isSupported, MIN_VERSION } from "../../src/excel/supported";

jest.setTimeout(120_000);

const [, lowest = ""] =
  /<Set Name="ExcelApi" MinVersion="([\d.]+)"\/>/.exec(readFileSync("manifest.xml", "utf8")) ?? [];

/** Members of newer sets, each with the file whose code first checks that this Excel has it. */
const LOOKED_FOR: Readonly<Record<string, string>> = {
  "Range.getMergedAreasOrNullObject": "cell-areas.ts",
  "WorksheetCollection.onRowSorted": "watch.ts",
  "WorksheetCollection.onColumnSorted": "watch.ts",
  "WorksheetCalculatedEventArgs.address": "watch.ts",
  "WorksheetCollection.onNameChanged": "watch.ts",
};

/** Files that are used only where this Excel has a newer set, as a function of theirs says. */
const ONLY_WITH: Readonly<Record<string, string>> = { "notes.ts": "1.18" };

interface Use {
  readonly member: string;
  readonly set: string;
  readonly file: string;
}

function usesOfExcel(): Use[] {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const folder = join(process.cwd(), "src/excel");
  const files = ts.sys.readDirectory(folder, [".ts"]);
  // The other imports of the files and the browser's own types play no part here, but would take two thirds of the time.
  const only = { types: ["office-js"], lib: ["lib.es2022.d.ts"], noResolve: true };
  const wanted = { ...options, incremental: false, noEmit: true, ...only };
  const host = ts.createCompilerHost(wanted);
  // Requirement sets are read from the text before a declaration, because parsing Microsoft's comments takes seconds.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const program = ts.createProgram(files, wanted, host);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const path of files) {
    const source = program.getSourceFile(path);
    if (!source) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        const use = symbol ? useOf(symbol, path.slice(folder.length + 1)) : null;
        if (use) uses.push(use);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

function useOf(symbol: ts.Symbol, file: string): Use | null {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration?.getSourceFile().fileName.includes("@types/office-js")) return null;
  const [set] = (symbol.declarations ?? [])
    .map(setOf)
    .filter((one) => one !== null)
    .sort(compareSets);
  if (set === undefined) return null;
  const parent = declaration.parent as { name?: ts.Identifier };
  return { member: `${parent.name?.text ?? ""}.${symbol.name}`, set, file };
}

function setOf(declaration: ts.Declaration): string | null {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  return /\[Api set: ExcelApi (?:BETA[^\]]*|([\d.]+))/.exec(text)?.[1] ?? null;
}

function compareSets(one: string, other: string): number {
  const [a = 0, b = 0] = one.split(".").map(Number);
  const [c = 0, d = 0] = other.split(".").map(Number);
  return a - c || b - d;
}

describe("the lowest Excel", () => {
  const uses = usesOfExcel();
  const newer = uses.filter(({ set, file }) => compareSets(set, ONLY_WITH[file] ?? lowest) > 0);

  test("is named in the manifest, and the sets of the members used are found", () => {
    expect(lowest).toBe(MIN_VERSION);
    expect(new Set(uses.map(({ member }) => member)).size).toBeGreaterThan(40);
    expect(uses.some(({ member, set }) => member === "Worksheet.getRanges" && set === "1.9")).toBe(true);
  });

  test("has every member that is used without a check that it is there", () => {
    const unlooked = newer.filter(({ member, file }) => LOOKED_FOR[member] !== file);
    expect(unlooked.map(({ member, set, file }) => `${member} (${set}) in ${file}`)).toEqual([]);
  });

  test.each(Object.entries(ONLY_WITH))("%s asks whether this Excel has ExcelApi %s", (file, set) => {
    expect(uses.some((use) => use.file === file && use.set === set)).toBe(true);
    const text = readFileSync(join("src/excel", file), "utf8");
    expect(text).toContain(`isSetSupported("ExcelApi", "${set}")`);
  });

  test("is told apart from an older one by what Office says it supports", () => {
    const globals = globalThis as { Office?: unknown };
    const officeOf = (newest: number) => ({
      context: {
        requirements: {
          isSetSupported: (name: string, version: string) =>
            name === "ExcelApi" && Number(version.split(".")[1]) <= newest,
        },
      },
    });
    globals.Office = officeOf(8);
    const older = isSupported(MIN_VERSION);
    globals.Office = officeOf(9);
    const same = isSupported(MIN_VERSION);
    delete globals.Office;
    expect([older, same]).toEqual([false, true]);
  });

  test("no newer members are listed that are no longer used", () => {
    const used = new Set(newer.map(({ member }) => member));
    expect(Object.keys(LOOKED_FOR).filter((member) => !used.has(member))).toEqual([]);
  });

  test.each([...new Set(Object.values(LOOKED_FOR))])("%s first asks whether this Excel has it", (file) => {
    const text = readFileSync(join("src/excel", file), "utf8");
    const sets = newer.filter((use) => use.file === file).map(({ set }) => set);
    expect(sets.filter((set) => !text.includes(`isSupported("${set}")`))).toEqual([]);
  });
});
