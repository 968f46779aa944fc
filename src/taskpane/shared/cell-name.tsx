import { makeStyles } from "@fluentui/react-components";

/** The longest word that fits on a line of its own in the narrowest column, such as "2025-26!". */
const LONGEST_WHOLE = 12;

const useStyles = makeStyles({
  /** Text around it may break anywhere. If "F25" broke before the 5, it would look like another cell, F2. */
  whole: { whiteSpace: "nowrap" },
});

interface CellNameProps {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The name of a cell, such as "Episodes 2025-26!F12". The address never breaks across lines, nor does a short word of
 * the sheet's name, which could otherwise break at a hyphen.
 */
export function CellName({ sheet, address }: CellNameProps) {
  const styles = useStyles();
  const words = `${sheet}!`.split(/(\s+)/);
  const isWhole = (word: string) => word.trim() !== "" && word.length <= LONGEST_WHOLE;
  return (
    <>
      {words.map((word, index) => (
        <span key={index} className={isWhole(word) ? styles.whole : undefined}>
          {word}
        </span>
      ))}
      <wbr />
      <span className={styles.whole}>{address}</span>
    </>
  );
}
