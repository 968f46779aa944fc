import { previousPermanenceRules } from "../../rules/previous-permanence";
import { testTopic } from "./support/test-topic";

testTopic("previous-permanence", previousPermanenceRules);
