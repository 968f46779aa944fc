const { gzipSync } = require("node:zlib");

/**
 * Lets the production build fail when what the pane needs before it shows anything is larger than a limit.
 * The size is that of the entry's scripts, each compressed by gzip as servers do.
 */
class FirstLoadBudget {
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FirstLoadBudget", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstLoadBudget", stage }, (assets) => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const scripts = files.filter((file) => file.endsWith(".js"));
        const sizes = scripts.map((file) => gzipSync(assets[file].buffer()).length);
        const size = sizes.reduce((sum, one) => sum + one, 0);
        if (size <= this.limit) return;
        const { WebpackError } = compiler.webpack;
        compilation.errors.push(
          new WebpackError(
            `The first load of ${this.entry} is ${size} bytes compressed, and may be ${this.limit}. Load what is not needed at first by import().`,
          ),
        );
      });
    });
  }
}

module.exports = { FirstLoadBudget };
