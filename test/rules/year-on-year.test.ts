import { yearOnYearRules } from "../../rules/year-on-year";
import { testTopic } from "./support/test-topic";

testTopic("year-on-year", yearOnYearRules);
