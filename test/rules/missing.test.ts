import { missingRules } from "../../rules/missing";
import { testTopic } from "./support/test-topic";

testTopic("missing", missingRules);
