import { adoptionRules } from "../../rules/adoption";
import { testTopic } from "./support/test-topic";

testTopic("adoption", adoptionRules);
