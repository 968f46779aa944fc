import { placedForAdoptionRules } from "../../rules/placed-for-adoption";
import { testTopic } from "./support/test-topic";

testTopic("placed-for-adoption", placedForAdoptionRules);
