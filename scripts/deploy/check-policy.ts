const OFFICE = "https://appsforoffice.microsoft.com";
const SCRIPTS = ["script-src-elem", "script-src", "default-src"];

/**
 * Pages around the pane in Excel on the web: its own page, within one of SharePoint, Microsoft 365 or OneDrive.
 * Microsoft publishes no list; these are reported in its issues (office-js 3342, office-js-docs-pr 4911).
 */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://onedrive.live.com",
];

/** What the pane needs, and the directives that can forbid it. The first of them that a policy contains counts. */
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
 * Returns what a Content-Security-Policy sent with the page, in addition to the page's own, forbids the pane to do;
 * empty when nothing.
 * @param header its value; several policies are separated by commas
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
    const blocked = blockedPages(policy.get("frame-ancestors"));
    if (blocked.length > 0)
      problems.push(
        `whose frame-ancestors do not name ${blocked.join(" ")}: Excel on the web may then show nothing`,
      );
    return problems.map(
      (problem) => `${url} has a Content-Security-Policy ${problem}. Send none: the page brings its own.`,
    );
  });
}

/** Returns the words after each directive of a policy, in lower case. If a directive comes twice, the first counts. */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const text of policy.toLowerCase().split(";")) {
    const [name = "", ...words] = text.trim().split(/\s+/);
    if (name !== "" && !directives.has(name)) directives.set(name, words);
  }
  return directives;
}

/**
 * Returns the pages of Excel on the web that a policy does not allow around the pane. Browsers check every ancestor,
 * not only the innermost.
 */
function blockedPages(ancestors: readonly string[] | undefined): string[] {
  if (ancestors === undefined) return [];
  return EXCEL_ON_THE_WEB.filter((page) => !allows(ancestors, page.replace("*", "any")));
}

function allowsOwn(sources: readonly string[], url: string): boolean {
  return !sources.includes("'strict-dynamic'") && (sources.includes("'self'") || allows(sources, url));
}

/** Whether styles that the page adds itself are allowed. A nonce or hash in the policy cancels 'unsafe-inline'. */
function allowsInline(sources: readonly string[]): boolean {
  return sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(nonce|sha\d+)-/.test(source));
}

/** Whether the sources allow an address to be loaded, by scheme, host or "*.host". */
function allows(sources: readonly string[], address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return sources.some((source) => {
    if (source === "*" || source === protocol) return true;
    const [, scheme, host = ""] = /^(?:([a-z]+:)\/\/)?([^/:']+)/.exec(source) ?? [];
    if (scheme !== undefined && scheme !== protocol) return false;
    return host.startsWith("*") ? hostname.endsWith(host.slice(1)) : host === hostname;
  });
}
