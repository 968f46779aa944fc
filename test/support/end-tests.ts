import { endTest } from "./after-test";

afterEach(endTest);
