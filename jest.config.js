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
 * What jest hands to every module as its own: looked up in the global of a test, which Node guards, it takes so long that
 * all tests took a fifth longer. Dates and timers stay there, where a test may set them; a package has a Symbol of its own.
 */
const OFTEN_USED = [
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
  sandboxInjectedGlobals: OFTEN_USED,
  transform,
};
const inBrowser = {
  ...node,
  globalSetup: "<rootDir>/test/browser/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/browser/support/global-teardown.ts",
  setupFilesAfterEnv: ["<rootDir>/test/browser/support/wait-for-workbench.ts"],
};

/**
 * "unit" needs Node alone, "browser" drives the workbench in Chromium. The other two, which `npm test` runs, are the same
 * tests in two halves each: not every file need load the program and warm it up anew, which takes a third of the time of all.
 */
module.exports = {
  // Generous: a slow or busy computer must not fail a test that only takes longer there.
  testTimeout: 60_000,
  projects: [
    {
      ...node,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    { ...node, displayName: "unit together", testMatch: ["<rootDir>/test/halves/*.together.ts"] },
    { ...inBrowser, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
    {
      ...inBrowser,
      displayName: "browser together",
      testMatch: ["<rootDir>/test/browser/halves/*.together.ts"],
    },
  ],
};
