import { spawnSync } from "node:child_process";
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

const PATHS = [
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

let found: Promise<FoundBrowser> | null = null;

/**
 * Returns the browser to use. On Linux, the Chromium from a package where it runs, so that the tests use the same
 * browser on every computer; otherwise the installed Chrome, Edge or Chromium.
 */
export function findBrowser(): Promise<FoundBrowser> {
  return (found ??= find());
}

async function find(): Promise<FoundBrowser> {
  const packaged = process.platform === "linux" ? await sparticuz.executablePath() : null;
  const problem = packaged && problemOfStarting(packaged);
  if (packaged && !problem) {
    return { name: "the Chromium of @sparticuz/chromium", executablePath: packaged, args: ARGUMENTS };
  }
  const installed = installedBrowser();
  if (installed) return { name: installed, executablePath: installed, args: ARGUMENTS };
  const reason = problem ? ` The packaged one did not start: ${problem}` : "";
  throw new Error(
    `No browser was found. Install Chrome, Edge or Chromium to run the browser tests.${reason}`,
  );
}

/** Returns why a browser cannot start, for example a library that this Linux does not have; null when it can. */
function problemOfStarting(executablePath: string): string | null {
  const { status, stderr, error } = spawnSync(executablePath, ["--version"], { encoding: "utf8" });
  return status === 0 ? null : (error?.message ?? (stderr.trim() || `it ended with code ${status}`));
}

function installedBrowser(): string | null {
  const onPath = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...onPath.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PATHS];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}
