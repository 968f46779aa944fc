import { Button, makeStyles } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { LocatedFinding } from "../worker/results";
import type { ShownSuggestion } from "../worker/shown-suggestions";
import { SuggestionCard } from "./suggestion-card";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "4px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  button: { marginTop: "4px" },
});

interface FindingSuggestionsProps {
  readonly finding: LocatedFinding;
  readonly suggestions: readonly ShownSuggestion[];
}

/** The possible corrections for a finding. "None of these" collapses them. Nothing is ever preselected. */
export function FindingSuggestions({ finding, suggestions }: FindingSuggestionsProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [folded, setFolded] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) area.current?.querySelector("button")?.focus();
    pressed.current = false;
  }, [folded]);
  if (suggestions.length === 0) return null;
  const fold = (next: boolean) => {
    pressed.current = true;
    setFolded(next);
  };
  const ofFinding = (
    <span className={page.hidden}>{strings.ofFinding(finding.rule, strings.child(finding.child))}</span>
  );
  return (
    <div ref={area}>
      {folded ? (
        <Button size="small" appearance="subtle" icon={<LightbulbRegular />} onClick={() => fold(false)}>
          {strings.showCorrections(suggestions.length)}
          {ofFinding}
        </Button>
      ) : (
        <>
          <ul className={styles.list} aria-label={strings.suggestionsFor(strings.child(finding.child))}>
            {suggestions.map((suggestion) => (
              <li key={suggestion.id}>
                <SuggestionCard suggestion={suggestion} finding={finding} />
              </li>
            ))}
          </ul>
          <Button className={styles.button} size="small" appearance="subtle" onClick={() => fold(true)}>
            {strings.noneOfThese}
            {ofFinding}
          </Button>
        </>
      )}
    </div>
  );
}
