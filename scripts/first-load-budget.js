const { gzipSync } = require("node:zlib");

/**
 * Makes the production build fail when the code that the pane needs before its first button can be clicked is larger
 * than a limit. It consists of the scripts of the entry and of the workers started on opening, each compressed by gzip
 * as servers do. Workers are identified by the name that they are started with; scripts that they share with others
 * count too.
 */
class FirstLoadBudget {
  constructor({ entry, workers, limit }) {
    this.entry = entry;
    this.workers = workers;
    this.limit = limit;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FirstLoadBudget", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstLoadBudget", stage }, (assets) => {
        const problem = this.problemOf(compilation, (file) => gzipSync(assets[file].buffer()).length);
        if (problem !== null) compilation.errors.push(new WebpackError(problem));
      });
    });
  }

  /** Returns what is wrong with the first load; null when it is within the limit. */
  problemOf({ entrypoints, asyncEntrypoints }, sizeOf) {
    const parts = [
      { name: this.entry, entrypoint: entrypoints.get(this.entry) },
      ...this.workers.map((name) => ({
        name,
        entrypoint: asyncEntrypoints.find((one) => one.name === name),
      })),
    ];
    const missing = parts.filter(({ entrypoint }) => !entrypoint).map(({ name }) => name);
    if (missing.length > 0) {
      return `The first load cannot be measured: the build has no entry or worker named ${missing.join(", ")}.`;
    }
    const files = new Set(parts.flatMap(({ entrypoint }) => entrypoint.getFiles()));
    const scripts = [...files].filter((file) => file.endsWith(".js"));
    const sizes = scripts.map((file) => ({ file, size: sizeOf(file) }));
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    if (total <= this.limit) return null;
    const list = sizes.map(({ file, size }) => `${file} ${size}`).join(", ");
    return `The first load is ${total} bytes compressed, and may be ${this.limit}: ${list}. Load what is not needed at first by import().`;
  }
}

module.exports = { FirstLoadBudget };
