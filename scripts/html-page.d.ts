import type { Compiler } from "webpack";

export declare class HtmlPage {
  constructor(page: {
    readonly file: string;
    readonly template: string;
    readonly entries?: readonly string[];
    readonly values?: Readonly<Record<string, string>>;
  });
  apply(compiler: Compiler): void;
}
