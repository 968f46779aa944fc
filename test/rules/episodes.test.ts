import { episodesRules } from "../../rules/episodes";
import { testTopic } from "./support/test-topic";

testTopic("episodes", episodesRules);
