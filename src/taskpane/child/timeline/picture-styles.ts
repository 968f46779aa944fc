import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Styles of the picture. In forced colours, only outlines and patterns tell the shapes apart. */
export const usePictureStyles = makeStyles({
  picture: {
    display: "block",
    overflow: "visible",
    fontFamily: tokens.fontFamilyBase,
    forcedColorAdjust: "none",
    color: tokens.colorNeutralForeground1,
    [FORCED]: { color: "CanvasText" },
  },
  text: { fill: "currentColor", fontSize: "12px", pointerEvents: "none" },
  title: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { fill: "CanvasText" },
  },
  axisText: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "11px",
    [FORCED]: { fill: "CanvasText" },
  },
  /** A copy of a text of the picture, whose width follows the spacing that the user gives to letters. */
  measured: { position: "absolute", visibility: "hidden", whiteSpace: "nowrap" },
  monthLine: {
    stroke: tokens.colorNeutralStroke2,
    strokeOpacity: 0.7,
    [FORCED]: { stroke: "CanvasText", strokeDasharray: "1 4" },
  },
  yearLine: { stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: "CanvasText" } },
  label: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    strokeLinejoin: "round",
    paintOrder: "stroke",
    [FORCED]: { stroke: "Canvas" },
  },
  button: {
    cursor: "pointer",
    outline: "none",
    "& > [data-ring]": { visibility: "hidden" },
    "&:focus-visible > [data-ring]": { visibility: "visible" },
    "&:hover > [data-shape]": { strokeWidth: "2px" },
  },
  ring: {
    fill: "none",
    stroke: tokens.colorStrokeFocus2,
    strokeWidth: "2px",
    [FORCED]: { stroke: "Highlight", strokeWidth: "3px" },
  },
  hit: { fill: "transparent" },
  shape: { stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  placement: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1 },
  legalStatus: { fill: tokens.colorNeutralBackground6 },
  lastYear: { fill: tokens.colorNeutralBackground1, strokeDasharray: "3 2" },
  reviews: {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralBackground1,
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
  fullYear: { fill: tokens.colorNeutralBackground1, strokeDasharray: "1 3", strokeLinecap: "round" },
  missing: { stroke: tokens.colorStatusWarningForeground1 },
  gap: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusDangerForeground1,
    strokeDasharray: "3 2",
  },
  overlap: { stroke: tokens.colorStatusDangerForeground1 },
  "out-of-care": { fill: tokens.colorNeutralBackground1, strokeDasharray: "1 3", strokeLinecap: "round" },
  hatchGround: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
  missingHatch: { stroke: tokens.colorStatusWarningForeground1, [FORCED]: { stroke: "CanvasText" } },
  overlapHatch: { stroke: tokens.colorStatusDangerForeground1, [FORCED]: { stroke: "CanvasText" } },
});
