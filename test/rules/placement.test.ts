import { placementRules } from "../../rules/placement";
import { testTopic } from "./support/test-topic";

testTopic("placement", placementRules);
