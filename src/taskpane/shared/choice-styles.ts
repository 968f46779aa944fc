import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * Styles of a page where the user chooses from a list what to do, with the back button above and the main button below.
 */
export const useChoiceStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  accept: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1 },
});
