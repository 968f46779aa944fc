import { integrityRules } from "../../rules/integrity";
import { testTopic } from "./support/test-topic";

testTopic("integrity", integrityRules);
