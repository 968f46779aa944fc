import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The floors of the house, lowest first. A file may import from its own floor and those below it. */
const FLOORS = [
  ["src/return"],
  ["src/reference"],
  ["rules"],
  ["src/engine"],
  ["src/suggestions"],
  ["src/report"],
];
const EDGES = [
  "src/files",
  "src/excel",
  "src/taskpane",
  "src/commands",
  "src/cli",
  "src/package",
  "src/workbench",
  "src/worker",
];

const floorZones = FLOORS.map(([floor], index) => ({
  target: `./${floor}`,
  from: [...FLOORS.slice(index + 1).flat(), ...EDGES, "test"].map((folder) => `./${folder}`),
  message: `${floor} may import only from the floors below it.`,
}));

const edgeZones = [
  {
    target: "./src/files",
    from: ["./src/excel", "./src/taskpane", "./src/cli", "./src/workbench", "./src/worker"],
  },
  { target: "./src/excel", from: ["./src/taskpane", "./src/cli", "./src/workbench", "./src/files"] },
  {
    target: "./src/package",
    from: ["./src/excel", "./src/taskpane", "./src/cli", "./src/workbench", "./test"],
  },
  { target: "./src/taskpane", from: ["./src/cli", "./src/workbench", "./test"] },
  { target: "./src/workbench", from: ["./src/taskpane", "./src/cli", "./src/excel", "./test"] },
];

const PURE = ["src/return", "src/reference", "rules", "src/engine", "src/suggestions", "src/report"];

export default tseslint.config(
  {
    ignores: ["dist/**", "dist-package/**", "node_modules/**", "coverage/**", ".cache/**", "test-output/**"],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommended],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] } },
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "import-x/no-restricted-paths": ["error", { zones: [...floorZones, ...edgeZones] }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: PURE.map((folder) => `${folder}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "fetch", "Office", "Excel", "localStorage", "setTimeout", "process"],
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "No clock on this floor.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "No clock on this floor.",
        },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["src/cli/**", "test/bench/**", "scripts/**", "test/**"], rules: { "no-console": "off" } },
);
