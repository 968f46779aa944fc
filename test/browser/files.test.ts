import { bringingIn } from "./files/bringing-in";
import { opening } from "./files/opening";
import { openWorkbench } from "./support/session";

jest.setTimeout(240_000);

/** One session in which files are opened and brought in, one after another. */
openWorkbench();
opening();
bringingIn();
