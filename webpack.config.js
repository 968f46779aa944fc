const { createHash } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { FirstLoadBudget } = require("./scripts/first-load-budget.js");
const { HtmlPage } = require("./scripts/html-page.js");
const { LICENCES_FILE, licencesText } = require("./scripts/licences-text.js");
const { productionManifest } = require("./scripts/production-manifest.js");

const OFFICE_JS = "https://appsforoffice.microsoft.com";
const OFFICE_CLIENT = join(__dirname, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
/** The most bytes, compressed, that the pane and its checker may load before Validate can be clicked. */
const FIRST_LOAD_LIMIT = 400_000;
const POSTCODES = "assets/postcodes";
const PANE_PAGE = "./src/taskpane/taskpane.html";
/** Copied unchanged, because the old browsers that it detects cannot run webpack's output. */
const OLD_BROWSER = join(__dirname, "src/taskpane/old-browser.js");
const OLD_BROWSER_SCRIPT = `old-browser.${hashOf(OLD_BROWSER)}.js`;
const WORKBENCH = {
  main: "./src/workbench/main.tsx",
  page: "./src/workbench/workbench.html",
  bridge: "./src/workbench/pane-bridge.ts",
};

/**
 * --env address=https://...   writes dist/manifest.xml for an installation at that address
 * --env workbench             adds the workbench
 */
module.exports = (env, { mode = "development" }) => {
  const production = mode === "production";
  const workbench = Boolean(env.workbench) && existsSync(join(__dirname, WORKBENCH.main));
  return {
    mode,
    target: "web",
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      ...(workbench && { workbench: WORKBENCH.main, bridge: WORKBENCH.bridge }),
    },
    output: {
      // A separate folder, so that a development build is never deployed by mistake.
      path: join(__dirname, production ? "dist" : ".cache/served"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      clean: true,
      // Without it, webpack finds the global object by evaluating text as code, which the pane's policy forbids.
      environment: { globalThis: true },
    },
    devtool: production ? false : "inline-source-map",
    // Modules are identified by their path in the project even if node_modules is a link, so builds are the same everywhere.
    resolve: { extensions: [".ts", ".tsx", ".js"], symlinks: false },
    resolveLoader: { symlinks: false },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: SWC } }],
    },
    plugins: [
      ...(production
        ? [new FirstLoadBudget({ entry: "taskpane", workers: ["checker"], limit: FIRST_LOAD_LIMIT })]
        : []),
      new HtmlPage({
        file: "taskpane.html",
        template: PANE_PAGE,
        entries: ["taskpane"],
        values: {
          policy: contentSecurityPolicy(OFFICE_JS),
          officeScript: `${OFFICE_JS}/lib/1/hosted/office.js`,
          oldBrowserScript: OLD_BROWSER_SCRIPT,
        },
      }),
      new HtmlPage({ file: "support.html", template: "./src/taskpane/support.html" }),
      ...(workbench ? workbenchPages() : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: OLD_BROWSER, to: OLD_BROWSER_SCRIPT, info: { minimized: true } },
          {
            from: "package-lock.json",
            to: LICENCES_FILE,
            transform: (lock) => licencesText(JSON.parse(lock)),
          },
          ...postcodeIndex(env.postcodes !== false),
          ...(env.address ? [manifestFor(env.address)] : []),
          ...(workbench
            ? [
                { from: OFFICE_CLIENT, to: "office-js/[name][ext]", info: { minimized: true } },
                {
                  from: "assets/practice/*.{xlsx,csv}",
                  to: "assets/practice/[name][ext]",
                  noErrorOnMissing: true,
                },
              ]
            : []),
        ],
      }),
    ],
    // The workbench is for people to try the product in: React's checks for developers make it several times slower.
    ...(workbench && { optimization: { nodeEnv: "production" } }),
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
};

const SWC = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic", development: false } },
    target: "es2022",
  },
};

/**
 * The pane may load scripts from its own address and from Microsoft's for Office.js, and connect to its own address
 * alone. Styles are made in the page (Fluent UI), hence inline.
 */
function contentSecurityPolicy(...scriptSources) {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptSources].join(" ")}`,
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Returns a hash for a file's name, as webpack gives its scripts, because servers may let browsers cache scripts for ever. */
function hashOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 10);
}

/** The same pane as in Excel, over the simulated host: Office's client from the package, and the bridge to the host. */
function workbenchPages() {
  return [
    new HtmlPage({
      file: "pane.html",
      template: PANE_PAGE,
      entries: ["bridge", "taskpane"],
      values: {
        policy: contentSecurityPolicy(),
        officeScript: "office-js/excel-web-16.00.js",
        oldBrowserScript: OLD_BROWSER_SCRIPT,
      },
    }),
    new HtmlPage({ file: "index.html", template: WORKBENCH.page, entries: ["workbench"] }),
  ];
}

/**
 * The postcode index that `npm run postcodes` made, to be deployed with the pane. Without one, its list of contents is
 * empty, so that the pane does not request a file that does not exist.
 */
function postcodeIndex(isIncluded) {
  const contents = join(__dirname, POSTCODES, "postcodes.json");
  const hasIndex = isIncluded && existsSync(contents);
  return [
    ...(hasIndex ? [{ from: `${POSTCODES}/*.bin`, to: `${POSTCODES}/[name][ext]` }] : []),
    {
      from: hasIndex ? contents : "package.json",
      to: `${POSTCODES}/postcodes.json`,
      transform: (content) => (hasIndex ? content : "null\n"),
    },
  ];
}

function manifestFor(address) {
  return {
    from: "manifest.xml",
    to: "manifest.xml",
    transform: (content) => productionManifest(content.toString("utf8"), address),
  };
}
