import { uascRules } from "../../rules/uasc";
import { testTopic } from "./support/test-topic";

testTopic("uasc", uascRules);
