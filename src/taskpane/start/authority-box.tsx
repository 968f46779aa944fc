import { Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { AUTHORITIES, authorityName } from "../../reference/authorities";
import { strings } from "../strings";

const useStyles = makeStyles({
  box: { minWidth: 0 },
  input: { minWidth: 0 },
  none: { color: tokens.colorNeutralForeground2 },
});

interface AuthorityBoxProps {
  /** Upper-tier ONS code; null when none is chosen. */
  readonly code: string | null;
  readonly busy: boolean;
  readonly onChoose: (code: string | null) => void;
}

/** The local authority, found by typing a part of its name. Unfinished text is replaced by the last choice. */
export function AuthorityBox({ code, busy, onChoose }: AuthorityBoxProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const chosenName = code === null ? "" : (authorityName(code) ?? code);
  const wanted = (typed ?? "").trim().toLowerCase();
  const matches = AUTHORITIES.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <Field label={strings.authority} hint={strings.authorityHint}>
      <Combobox
        className={styles.box}
        input={{ className: styles.input }}
        clearable
        expandIcon={{ "aria-label": strings.authorityList }}
        disabled={busy}
        placeholder={strings.authorityPlaceholder}
        value={typed ?? chosenName}
        selectedOptions={code === null ? [] : [code]}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(null);
          onChoose(optionValue ?? null);
        }}
      >
        {matches.map(({ code: value, name }) => (
          <Option key={value} value={value}>
            {name}
          </Option>
        ))}
        {matches.length === 0 && (
          <Option key="none" className={styles.none} value="" disabled text="">
            {strings.noAuthorityMatches}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
