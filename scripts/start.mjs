// npm start: installs what is missing, then serves the workbench: http://localhost:3000
import { installIfMissing } from "./dependencies.mjs";
import { serveBuild } from "./serve-build.mjs";

installIfMissing();
const port = Number(process.env.PORT ?? 3000);
console.log("Building the workbench; this takes a while ...");
try {
  await serveBuild({ port, workbench: true });
  console.log(`Ready: open http://localhost:${port}/ in a browser. Ctrl+C stops it.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
