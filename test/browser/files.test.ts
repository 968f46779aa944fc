import { bringingIn } from "./files/bringing-in";
import { opening } from "./files/opening";
import { openWorkbench } from "./support/session";

jest.setTimeout(240_000);

/** One session in which one file after the other is opened and brought in. */
openWorkbench();
opening();
bringingIn();
