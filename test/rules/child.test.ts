import { childRules } from "../../rules/child";
import { testTopic } from "./support/test-topic";

testTopic("child", childRules);
