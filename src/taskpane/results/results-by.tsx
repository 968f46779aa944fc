import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { strings } from "../strings";

const useStyles = makeStyles({ buttons: { display: "flex", gap: "8px" } });

const WAYS = [
  ["rule", strings.byRule],
  ["child", strings.byChild],
] as const;
type Way = (typeof WAYS)[number][0];

/** Chooses whether the results are listed by rule or by child. */
export function ResultsBy({ by, onChange }: { readonly by: Way; readonly onChange: (by: Way) => void }) {
  return (
    <div role="group" aria-label={strings.resultsBy} className={useStyles().buttons}>
      {WAYS.map(([way, name]) => (
        <ToggleButton key={way} size="small" checked={by === way} onClick={() => onChange(way)}>
          {name}
        </ToggleButton>
      ))}
    </div>
  );
}
