import { reviewsRules } from "../../rules/reviews";
import { testTopic } from "./support/test-topic";

testTopic("reviews", reviewsRules);
