const { default: Sequencer } = require("@jest/test-sequencer");

/** Begins with the browser tests, which take longest: short ones are left to fill the last gaps. */
module.exports = class extends Sequencer {
  sort(tests) {
    const isShort = ({ context }) => Number(context.config.displayName?.name !== "browser");
    return super.sort(tests).sort((one, other) => isShort(one) - isShort(other));
  }
};
