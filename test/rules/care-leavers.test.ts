import { careLeaversRules } from "../../rules/care-leavers";
import { testTopic } from "./support/test-topic";

testTopic("care-leavers", careLeaversRules);
