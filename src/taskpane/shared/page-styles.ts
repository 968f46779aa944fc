import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles shared by several pages. */
export const usePageStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "16px", padding: "12px 16px 16px" },
  section: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  pageTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  sectionTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** A heading that looks like the text around it, except that it is bold. */
  sectionHeading: { margin: 0, fontSize: "inherit", lineHeight: "inherit" },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  /** Around a notice. However long the notice is, the page below keeps room. */
  notice: {
    flexShrink: 0,
    maxHeight: "50%",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: "8px 16px",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  divided: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  /** A drop-down no wider than the space available, however long its texts are. */
  select: { minWidth: 0, maxWidth: "100%", "& > select": { minWidth: 0, maxWidth: "100%", width: "100%" } },
  /** For a drop-down on a line with others: where the browser can, wide enough for what is chosen, with any spacing. */
  wideEnough: {
    "@supports (field-sizing: content)": {
      minWidth: "auto",
      "& > select": { fieldSizing: "content", flexGrow: 1, maxWidth: "none", width: "auto" },
    },
  },
  /** A text area no wider than the space available: by itself, it is as wide as twenty letters. */
  textArea: { minWidth: 0, "& > textarea": { minWidth: 0, width: "100%" } },
  /** In forced colours, only the underline shows that it is a link. */
  link: {
    textAlign: "start",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
