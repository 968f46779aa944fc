const { default: Sequencer } = require("@jest/test-sequencer");

/** Begins with the browser tests, which take longest; of the others with the half that takes longer. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other) || (one.path < other.path ? -1 : 1));
  }
};

function placeOf({ context }) {
  return context.config.displayName?.name === "browser together" ? 0 : 1;
}
