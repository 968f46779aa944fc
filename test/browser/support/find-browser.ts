import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import sparticuz from "@sparticuz/chromium";

/** A browser to run the tests in. */
export interface FoundBrowser {
  readonly name: string;
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** A container often runs as root, where Chromium's own sandbox cannot be used. */
const ARGUMENTS = ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
  "chromium",
  "chromium-browser",
];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ];
  }),
];

/** The installed Chrome, Edge or Chromium; without one, the Chromium that comes as a package. */
export async function findBrowser(): Promise<FoundBrowser> {
  const installed = installedBrowser();
  if (installed !== null) {
    return { name: installed, executablePath: installed, args: ARGUMENTS };
  }
  const executablePath = await sparticuz.executablePath();
  if (!existsSync(executablePath)) {
    throw new Error("No browser was found. Install Chrome, Edge or Chromium to run the browser tests.");
  }
  return { name: "the Chromium of @sparticuz/chromium", executablePath, args: ARGUMENTS };
}

function installedBrowser(): string | null {
  const onPath = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...onPath.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}
