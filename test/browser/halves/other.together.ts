import { keepBrowser } from "../support/browser-session";
import { describeFiles } from "../../support/describe-folder";
import { HALVES } from "./halves";

keepBrowser();
describeFiles(`${__dirname}/..`, HALVES.other);
