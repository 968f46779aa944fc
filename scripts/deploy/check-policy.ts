const OFFICE = "https://appsforoffice.microsoft.com";
const SCRIPTS = ["script-src-elem", "script-src", "default-src"];

/**
 * Where Excel on the web shows the pane: within its own page, and that within one of SharePoint, Microsoft 365 or OneDrive.
 * Microsoft publishes no list: these are reported in its issues (office-js 3342, office-js-docs-pr 4911).
 */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://onedrive.live.com",
];

/** What the pane does, and the directives that may forbid it: the first of them that a policy has counts. */
const NEEDS: readonly Need[] = [
  { what: "the pane's scripts", directives: SCRIPTS, isMet: allowsOwn },
  { what: `Office.js (${OFFICE})`, directives: SCRIPTS, isMet: (sources) => allows(sources, OFFICE) },
  {
    what: "the pane's workers",
    directives: ["worker-src", "child-src", "script-src", "default-src"],
    isMet: allowsOwn,
  },
  {
    what: "the pane's styles",
    directives: ["style-src-elem", "style-src", "default-src"],
    isMet: allowsInline,
  },
  { what: "fetching from its own address", directives: ["connect-src", "default-src"], isMet: allowsOwn },
];

interface Need {
  readonly what: string;
  readonly directives: readonly string[];
  readonly isMet: (sources: readonly string[], address: string) => boolean;
}

/**
 * What of the pane a Content-Security-Policy forbids that is sent with the page, beside the one that the page brings; empty
 * when nothing is.
 * @param header its value; policies in it have commas between them
 * @param url the page's address
 */
export function problemsOfPolicy(header: string, url: string): string[] {
  return header.split(",").flatMap((text) => {
    const policy = directivesOf(text);
    const problems = NEEDS.flatMap(({ what, directives, isMet }) => {
      const directive = directives.find((name) => policy.has(name));
      const sources = directive === undefined ? null : policy.get(directive);
      return sources && !isMet(sources, url) ? [`whose ${directive} forbids ${what}`] : [];
    });
    const sandbox = policy.get("sandbox");
    if (sandbox && !["allow-scripts", "allow-same-origin"].every((word) => sandbox.includes(word)))
      problems.push("whose sandbox forbids the pane's scripts or its storage");
    if (policy.has("require-trusted-types-for"))
      problems.push("whose require-trusted-types-for forbids the pane's workers");
    const shutOut = shutOutBy(policy.get("frame-ancestors"));
    if (shutOut.length > 0)
      problems.push(
        `whose frame-ancestors do not name ${shutOut.join(" ")}: Excel on the web may then show nothing`,
      );
    return problems.map(
      (problem) => `${url} has a Content-Security-Policy ${problem}. Send none: the page brings its own.`,
    );
  });
}

/** The words after each directive of a policy, in small letters; of a directive that is there twice the first counts. */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const text of policy.toLowerCase().split(";")) {
    const [name = "", ...words] = text.trim().split(/\s+/);
    if (name !== "" && !directives.has(name)) directives.set(name, words);
  }
  return directives;
}

/** The pages around the pane in Excel on the web that may not show it; browsers ask for every one, not the innermost alone. */
function shutOutBy(ancestors: readonly string[] | undefined): string[] {
  if (ancestors === undefined) return [];
  return EXCEL_ON_THE_WEB.filter((page) => !allows(ancestors, page.replace("*", "any")));
}

function allowsOwn(sources: readonly string[], url: string): boolean {
  return !sources.includes("'strict-dynamic'") && (sources.includes("'self'") || allows(sources, url));
}

/** Styles that the page makes itself. What names single ones by a number takes back that all are allowed. */
function allowsInline(sources: readonly string[]): boolean {
  return sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(nonce|sha\d+)-/.test(source));
}

/** Whether a scheme, a host or "*.host" is among the sources by which an address may be loaded. */
function allows(sources: readonly string[], address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return sources.some((source) => {
    if (source === "*" || source === protocol) return true;
    const [, scheme, host = ""] = /^(?:([a-z]+:)\/\/)?([^/:']+)/.exec(source) ?? [];
    if (scheme !== undefined && scheme !== protocol) return false;
    return host.startsWith("*") ? hostname.endsWith(host.slice(1)) : host === hostname;
  });
}
