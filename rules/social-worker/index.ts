import type { Rule } from "../rule";
import ruleSW01STG1 from "./SW01STG1";
import ruleSW01aSTG1 from "./SW01aSTG1";
import ruleSW01bSTG1 from "./SW01bSTG1";
import ruleSW02STG1 from "./SW02STG1";
import ruleSW03STG1 from "./SW03STG1";
import ruleSW04STG1 from "./SW04STG1";
import ruleSW05STG1 from "./SW05STG1";
import ruleSW06STG2 from "./SW06STG2";
import ruleSW07STG2 from "./SW07STG2";
import ruleSW08STG2 from "./SW08STG2";
import ruleSW09STG2 from "./SW09STG2";
import ruleSW10STG2 from "./SW10STG2";
import ruleSW11aSTG2 from "./SW11aSTG2";
import ruleSW11bSTG2 from "./SW11bSTG2";
import ruleSW12STG2 from "./SW12STG2";
import ruleSW13STG1 from "./SW13STG1";
import ruleSW14STG2 from "./SW14STG2";
import ruleSW17STG2 from "./SW17STG2";

/** Social worker allocations: what each row must hold, and how they follow one another. */
export const socialWorkerRules: readonly Rule[] = [
  ruleSW01STG1,
  ruleSW01aSTG1,
  ruleSW01bSTG1,
  ruleSW02STG1,
  ruleSW03STG1,
  ruleSW04STG1,
  ruleSW05STG1,
  ruleSW06STG2,
  ruleSW07STG2,
  ruleSW08STG2,
  ruleSW09STG2,
  ruleSW10STG2,
  ruleSW11aSTG2,
  ruleSW11bSTG2,
  ruleSW12STG2,
  ruleSW13STG1,
  ruleSW14STG2,
  ruleSW17STG2,
];
