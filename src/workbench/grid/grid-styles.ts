import { makeStyles } from "@fluentui/react-components";

const OVERLAY = { content: "''", position: "absolute", inset: 0, pointerEvents: "none" } as const;

/** The styles of the sheet beyond what the grid's theme can set. */
export const useGridStyles = makeStyles({
  frame: {
    flex: "1 1 0",
    minWidth: 0,
    minHeight: 0,
    // Cells are dark on white in every theme of the page, as in Excel.
    colorScheme: "light",
    "& > div": { height: "100%" },
    "& .ag-header-cell-label": { justifyContent: "center" },
    "& .ag-cell": {
      display: "flex",
      overflow: "hidden",
      lineHeight: "1.3",
      outlineOffset: "-1px",
    },
    "& .ag-cell .cell-text": {
      flexShrink: 0,
      minWidth: 0,
      maxWidth: "100%",
      overflowWrap: "break-word",
    },
    "& .ag-cell.cell-overflows": { overflow: "visible" },
    "& .ag-cell.cell-overflows .cell-text": {
      display: "flex",
      alignSelf: "stretch",
      alignItems: "inherit",
      overflow: "hidden",
      maxWidth: "none",
      pointerEvents: "none",
    },
    // As in Excel, a text that runs into the next cells hides the grid lines it crosses.
    "& .ag-cell.cell-overflows:not(.cell-filled) .cell-text": { backgroundColor: "#FFFFFF" },
    "& .ag-cell .cell-link": {
      color: "#0F548C",
      textDecorationLine: "underline",
      cursor: "pointer",
      pointerEvents: "auto",
    },
    // As in Excel, a red corner marks a cell with a note. Forced colours make it a square.
    "& .cell-noted::before": {
      content: "''",
      position: "absolute",
      zIndex: 1,
      top: 0,
      right: 0,
      borderLeft: "6px solid transparent",
      borderTop: "6px solid #C50F1F",
      pointerEvents: "none",
    },
    "& .ag-cell.row-number": {
      justifyContent: "center",
      alignItems: "center",
      backgroundColor: "#F0F0F0",
      color: "#424242",
    },
    "& .ag-cell.ag-cell-focus:not(.ag-cell-inline-editing)": {
      borderTopColor: "transparent",
      borderRightColor: "transparent",
      borderBottomColor: "transparent",
      borderLeftColor: "transparent",
    },
    "& .cell-active::after": {
      ...OVERLAY,
      border: "2px solid #107C41",
      "@media (forced-colors: active)": {
        borderTopColor: "Highlight",
        borderRightColor: "Highlight",
        borderBottomColor: "Highlight",
        borderLeftColor: "Highlight",
      },
    },
    // Forced colours show every line in full. Only the lines between rows stay, so that a frame can be told from a
    // grid line.
    "@media (forced-colors: active)": {
      "& .ag-cell": {
        borderTopStyle: "none",
        borderRightStyle: "none",
        borderBottomStyle: "none",
        borderLeftStyle: "none",
      },
      "& .ag-row": { borderBottomColor: "GrayText" },
      "& .ag-cell.cell-overflows:not(.cell-filled) .cell-text": { backgroundColor: "Canvas" },
    },
    "& .cell-selected:not(.cell-active)::after": { ...OVERLAY, backgroundColor: "rgb(16 124 65 / 12%)" },
  },
  withoutGridlines: {
    "& .ag-cell:not(.row-number), & .ag-row": {
      borderRightColor: "transparent",
      borderBottomColor: "transparent",
    },
  },
});
