import { providerListRules } from "../../rules/provider-list";
import { testTopic } from "./support/test-topic";

testTopic("provider-list", providerListRules);
