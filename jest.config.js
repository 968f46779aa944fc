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
 * "unit" needs Node alone, "browser" drives the workbench in Chromium. "together" is "unit" again, the files of a folder as
 * one: each need not load the program and warm it up anew, which takes a third of the time of all.
 */
module.exports = {
  // Generous: a slow or busy computer must not fail a test that only takes longer there.
  testTimeout: 60_000,
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      modulePathIgnorePatterns: ["<rootDir>/dist-package"],
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
      transform,
    },
    {
      displayName: "together",
      testEnvironment: "node",
      modulePathIgnorePatterns: ["<rootDir>/dist-package"],
      testMatch: ["<rootDir>/test/**/together.ts"],
      transform,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      modulePathIgnorePatterns: ["<rootDir>/dist-package"],
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/support/global-setup.ts",
      globalTeardown: "<rootDir>/test/browser/support/global-teardown.ts",
      transform,
    },
  ],
};
