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

/** Two projects: "unit" needs Node alone, "browser" drives the workbench in Chromium. */
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
