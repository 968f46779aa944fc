import { ALL_RULES, rulesOfYear } from "../../rules";
import { COLLECTION_YEARS, type CollectionYear } from "../../src/return/collection-years";

/** Every code with the years in which it is in force, written down here so that none is lost or moved unnoticed. */
const CODES_BY_YEARS: readonly { first: CollectionYear; last?: CollectionYear; codes: string }[] = [
  {
    first: "2022/23",
    last: "2023/24",
    codes: `
      370 445 451 555 556`,
  },
  {
    first: "2022/23",
    codes: `
      101 102 103 104 105 112 113 114 115 116 117 118 119 120 131 132 133 134 141 142 143 144 145 146 147
      148 149 151 153 157 158 159 164 165 166 167 168 169 171 174 175 176 177 178 179 180 181 182 184 185
      186 187 188 189 190 191 192 193 196 197B 197a 198 199 202 203 204 205A 205B 205C 205D 207 208 209
      210 213 214 215 217 218 219 221 222 224 225 226 227 228 229 301 302 303 304 331 333 334 335 336 344
      345 351 352 353 354 355 356 357 358 359 361 362 363 364 365 366 367 371 372 373 374 375 376 377 378
      379 380 381 382 383 384 385 386 387 388 389 390 391 392a 392b 392c 392d 393 398 399 406 407 408 411
      420 426 431 432 433 434 435 436 437 440 441 442 446 452 453 460 501 502 503A 503B 503C 503D 503E
      503F 503G 503H 503J 504 511 514 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 542
      543 544 545 546 547 550 551 552 553 554 557 558 559 560 561 562 563 564 565 566 567 570 571 574 575
      576 577 578 579 580 581 582 583 584 586 601 602 607 611 612 620 621 624 625 626 628 630 631 632 633
      634 635 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1014 1015 3001 EPI INT01
      INT02 INT03 INT04 INT05 INT06 INT07 INT08 INT09 INT11 INT12 INT13 INT14 INT15 INT16 INT17 INT18
      INT21 INT31 INT32 INT33 INT34 INT35 INT36 NoE`,
  },
  {
    first: "2023/24",
    last: "2023/24",
    codes: `
      217t 230 SW01STG1 SW03STG1 SW11aSTG2 SW14STG2`,
  },
  {
    first: "2023/24",
    codes: `
      347 1016 SW02STG1 SW04STG1 SW05STG1 SW06STG2 SW07STG2 SW08STG2 SW09STG2 SW10STG2 SW11bSTG2 SW12STG2
      SW13STG1`,
  },
  {
    first: "2024/25",
    last: "2024/25",
    codes: `
      SW01aSTG1 SW01bSTG1`,
  },
  {
    first: "2024/25",
    codes: `
      231 232`,
  },
  {
    first: "2025/26",
    codes: `
      233 234 241 242 243 348 444 454 SW17STG2`,
  },
  {
    first: "2026/27",
    codes: `
      700 701 702 703 704 705 706 707 708 709 710`,
  },
];

const NUMBER_IN_FORCE: Readonly<Record<CollectionYear, number>> = {
  "2022/23": 293,
  "2023/24": 312,
  "2024/25": 305,
  "2025/26": 312,
  "2026/27": 323,
};

function codesInForce(year: CollectionYear): string[] {
  return CODES_BY_YEARS.filter(({ first, last }) => first <= year && (last === undefined || year <= last))
    .flatMap(({ codes }) => codes.trim().split(/\s+/))
    .sort();
}

test.each(COLLECTION_YEARS)("the rule book of %s holds exactly its codes", (year) => {
  const codes = rulesOfYear(year).map(({ code }) => code);
  expect(codes.sort()).toEqual(codesInForce(year));
  expect(codes).toHaveLength(NUMBER_IN_FORCE[year]);
});

test("every code is in the book once, retired rules included", () => {
  const codes = ALL_RULES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toHaveLength(336);
});
