import { healthRules } from "../../rules/health";
import { testTopic } from "./support/test-topic";

testTopic("health", healthRules);
