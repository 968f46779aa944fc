import { deprivationOfLibertyRules } from "../../rules/deprivation-of-liberty";
import { testTopic } from "./support/test-topic";

testTopic("deprivation-of-liberty", deprivationOfLibertyRules);
