import { describeFolder } from "../support/describe-folder";

describeFolder(__dirname);
