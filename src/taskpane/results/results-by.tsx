import { makeStyles, shorthands, ToggleButton, tokens } from "@fluentui/react-components";
import { strings } from "../strings";

const useStyles = makeStyles({
  buttons: { display: "flex", gap: "8px" },
  // Fluent's shade for the chosen button hardly stands out from its surroundings.
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    ":hover": shorthands.borderColor(tokens.colorBrandStroke1),
  },
});

const GROUPINGS = [
  ["rule", strings.byRule],
  ["child", strings.byChild],
] as const;
type Way = (typeof GROUPINGS)[number][0];

/** Chooses whether the results are listed by rule or by child. */
export function ResultsBy({ by, onChange }: { readonly by: Way; readonly onChange: (by: Way) => void }) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={strings.resultsBy} className={styles.buttons}>
      {GROUPINGS.map(([way, name]) => (
        <ToggleButton
          key={way}
          size="small"
          className={by === way ? styles.chosen : undefined}
          checked={by === way}
          onClick={() => onChange(way)}
        >
          {name}
        </ToggleButton>
      ))}
    </div>
  );
}
