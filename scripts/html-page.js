const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");

/**
 * Writes an HTML page of the build: a template in which each {{name}} is replaced by the value of that name, with the
 * scripts of the entries, in the order of `entries`, before the end of the body. They are deferred, hence run in that
 * order after the page is read. The values are written as they are, so they must hold no double quotation marks.
 */
class HtmlPage {
  constructor({ file, template, entries = [], values = {} }) {
    this.file = file;
    this.template = template;
    this.entries = entries;
    this.values = values;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const template = resolve(compiler.context, this.template);
    compiler.hooks.thisCompilation.tap("HtmlPage", (compilation) => {
      compilation.fileDependencies.add(template);
      // The scripts have their final names then: those are made from their shortened contents.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: "HtmlPage", stage }, () => {
        try {
          const scripts = this.entries.flatMap((entry) => scriptsOf(compilation, entry));
          const page = this.pageOf(readFileSync(template, "utf8"), [...new Set(scripts)]);
          compilation.emitAsset(this.file, new sources.RawSource(page));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.file}: ${error.message}`));
        }
      });
    });
  }

  pageOf(template, scripts) {
    const filled = template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
      if (this.values[name] === undefined)
        throw new Error(`the template asks for {{${name}}}, which has no value.`);
      return this.values[name];
    });
    const tags = scripts.map((script) => `<script defer src="${script}"></script>`).join("");
    return filled.replace("</body>", () => `${tags}</body>`);
  }
}

function scriptsOf({ entrypoints }, entry) {
  const entrypoint = entrypoints.get(entry);
  if (!entrypoint) throw new Error(`the build has no entry named ${entry}.`);
  return entrypoint.getFiles().filter((file) => file.endsWith(".js"));
}

module.exports = { HtmlPage };
