import { socialWorkerRules } from "../../rules/social-worker";
import { testTopic } from "./support/test-topic";

testTopic("social-worker", socialWorkerRules);
