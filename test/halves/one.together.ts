import { describeFolders } from "../support/describe-folder";
import { HALVES } from "./halves";

describeFolders(`${__dirname}/..`, HALVES.one);
