import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const RELATIVE_IMPORT = /(\bfrom |\bimport\()(["'])(\.[^"']*)\2/g;

/**
 * Copies the type declarations that a package's entry needs, and no others. TypeScript writes relative imports as in
 * the source, without an extension; programs with `"module": "nodenext"` need the whole name, so it is completed.
 * @param {string} from folder of the declarations as TypeScript wrote them
 * @param {string} to folder to write to
 * @param {string} entry path of the entry below either: "src/package/index.d.ts"
 */
export function copyTypes(from, to, entry) {
  const queue = [join(from, entry)];
  const copied = new Set(queue);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const folder = dirname(file);
    const text = readFileSync(file, "utf8").replace(RELATIVE_IMPORT, (_, before, quote, path) => {
      const name = wholeName(folder, path);
      const imported = join(folder, `${name}.d.ts`);
      if (!copied.has(imported)) queue.push(imported);
      copied.add(imported);
      return `${before}${quote}${name}.js${quote}`;
    });
    const target = join(to, relative(from, file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Completes an import: "./days" for a file, "../../rules/index" for a folder. */
function wholeName(folder, path) {
  if (existsSync(join(folder, `${path}.d.ts`))) return path;
  if (existsSync(join(folder, path, "index.d.ts"))) return `${path}/index`;
  throw new Error(`${folder} has no declarations for ${path}.`);
}
