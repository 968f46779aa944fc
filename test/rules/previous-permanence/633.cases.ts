import rule from "../../../rules/previous-permanence/633";
import { ruleCases } from "../support/rule-cases";

const EVERY_CODE = `
  WAL SCO NIR NUK 201 202 203 204 205 206 207 208 209 210 211 212 213 301 302 303 304 305 306 307
  308 309 310 311 312 313 314 315 316 317 318 319 320 330 331 332 333 334 335 336 340 341 342 343
  344 350 351 352 353 354 355 356 357 358 359 370 371 372 373 380 381 382 383 384 390 391 392 393
  394 420 800 801 802 803 805 806 807 808 810 811 812 813 815 816 821 822 823 825 826 830 831 835
  836 837 840 841 845 846 850 851 852 855 856 857 860 861 865 866 867 868 869 870 871 872 873 874
  876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 908 909 916
  919 921 925 926 928 929 931 933 935 936 937 938 999 838 839 940 941 942 943`;

export default ruleCases(rule, {
  silent: [
    ["arranged in Scotland", { PrevPerm: [{ LA_PERM: "SCO" }] }],
    ["999, and a country in lower case", { PrevPerm: [{ LA_PERM: "999" }, { LA_PERM: "wal" }] }],
    [
      "authorities created since 2019",
      {
        PrevPerm: [
          { LA_PERM: "838" },
          { LA_PERM: "839" },
          { LA_PERM: "940" },
          { LA_PERM: "941" },
          { LA_PERM: "942" },
          { LA_PERM: "943" },
        ],
      },
    ],
    [
      "authorities that no longer exist",
      {
        PrevPerm: [
          { LA_PERM: "835" },
          { LA_PERM: "836" },
          { LA_PERM: "837" },
          { LA_PERM: "909" },
          { LA_PERM: "928" },
        ],
      },
    ],
    ["a number of the sheet", { PrevPerm: [{ LA_PERM: 352 }] }],
    ["blank", { PrevPerm: [{ PREV_PERM: "P1", LA_PERM: "" }] }],
    [
      "every code",
      {
        PrevPerm: EVERY_CODE.trim()
          .split(/\s+/)
          .map((LA_PERM) => ({ LA_PERM })),
      },
    ],
  ],
  finds: [
    ["no such code", { PrevPerm: [{ LA_PERM: "176" }] }, ["PrevPerm 1 LA_PERM"]],
    ["ONS code instead of the DfE code", { PrevPerm: [{ LA_PERM: "E09000007" }] }, ["PrevPerm 1 LA_PERM"]],
    [
      "000, 214 and ENG",
      { PrevPerm: [{ LA_PERM: "000" }, { LA_PERM: "214" }, { LA_PERM: "ENG" }] },
      ["PrevPerm 1 LA_PERM", "PrevPerm 2 LA_PERM", "PrevPerm 3 LA_PERM"],
    ],
    ["a space beside the code", { PrevPerm: [{ LA_PERM: "WAL " }] }, ["PrevPerm 1 LA_PERM"]],
  ],
});
