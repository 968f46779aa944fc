import type { Compiler } from "webpack";

export declare class FirstLoadBudget {
  constructor(budget: {
    readonly entry: string;
    readonly workers: readonly string[];
    readonly limit: number;
  });
  apply(compiler: Compiler): void;
}
