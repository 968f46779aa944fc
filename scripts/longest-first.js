const { readdirSync, statSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Begins with the browser tests and then with the largest folders, which take longest: short ones fill the last gaps. */
module.exports = class extends Sequencer {
  sort(tests) {
    const isShort = ({ context }) => Number(context.config.displayName?.name !== "browser together");
    const sizes = new Map(tests.map((test) => [test, isShort(test) ? sizeOfTests(dirname(test.path)) : 0]));
    return super
      .sort(tests)
      .sort((one, other) => isShort(one) - isShort(other) || sizes.get(other) - sizes.get(one));
  }
};

function sizeOfTests(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  return files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
