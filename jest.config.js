const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

/**
 * Globals that jest passes to every module directly. Looking them up in a test's global object, which Node intercepts, made
 * all tests take a fifth longer. Dates and timers are not among them, because a test may replace them; nor is Symbol,
 * because a package declares its own.
 */
const INJECTED_GLOBALS = [
  "Array",
  "Boolean",
  "Error",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "Reflect",
  "RegExp",
  "Set",
  "String",
  "Uint8Array",
];

const node = {
  testEnvironment: "node",
  modulePathIgnorePatterns: ["<rootDir>/dist-package"],
  sandboxInjectedGlobals: INJECTED_GLOBALS,
  transform,
};
const browser = {
  ...node,
  globalSetup: "<rootDir>/test/browser/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/browser/support/global-teardown.ts",
  setupFilesAfterEnv: ["<rootDir>/test/browser/support/wait-for-workbench.ts"],
};

/**
 * "unit" needs only Node, "browser" drives the workbench in Chromium. The other two, which `npm test` runs, are the same
 * tests in two halves each, so that not every file loads the program and warms it up again, which takes a third of the
 * time of all tests.
 */
module.exports = {
  // Long enough that no test fails only because the computer is slow or busy.
  testTimeout: 60_000,
  projects: [
    {
      ...node,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    { ...node, displayName: "unit together", testMatch: ["<rootDir>/test/halves/*.together.ts"] },
    { ...browser, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
    {
      ...browser,
      displayName: "browser together",
      testMatch: ["<rootDir>/test/browser/halves/*.together.ts"],
    },
  ],
};
