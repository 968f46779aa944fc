const { default: Sequencer } = require("@jest/test-sequencer");

/** Runs the unit tests first, because the browser tests must wait until the workbench is built. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => orderOf(one) - orderOf(other) || (one.path < other.path ? -1 : 1));
  }
};

function orderOf({ context }) {
  return context.config.displayName?.name === "browser together" ? 1 : 0;
}
