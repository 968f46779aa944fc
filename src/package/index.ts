/**
 * The rule book and the engine for other programs, without Excel: read a return, check it, and look up rules. Only
 * what is exported here is the package's public interface; everything else may change between versions.
 */
export { checkReturn, ReturnProblem, type ReturnToCheck } from "./check-return";
export { readProviders, readReturnFile } from "./read-files";
export { readPostcodes } from "./read-postcodes";
export { ALL_RULES, FORMAT_CHECKS, ruleInfoOf, rulesOfYear } from "../../rules";
export type { RuleInfo } from "../../rules/rule-info";
export type { PostcodeDirectory, PostcodeEntry } from "../reference/postcodes";
export type { Provider, ProviderList } from "../reference/providers";
export type { FindingsJson } from "../report/findings-export";
export { COLLECTION_YEARS, type CollectionYear } from "../return/collection-years";
export type { CellValue } from "../return/cells";
export type { Sheet } from "../return/sheets";
export { FileProblem } from "../files/problem";
