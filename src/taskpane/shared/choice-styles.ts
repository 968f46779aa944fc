import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks of a page on which the analyst chooses from a list what is to be done, with the way back and the button below. */
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
