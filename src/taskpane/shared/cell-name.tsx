import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  /** Text around it may break anywhere. If "F25" broke before the 5, it would look like another cell, F2. */
  address: { whiteSpace: "nowrap" },
});

interface CellNameProps {
  readonly sheet: string;
  readonly address: string;
}

/** The name of a cell, such as "Episodes!F12". The address never breaks across lines. */
export function CellName({ sheet, address }: CellNameProps) {
  const styles = useStyles();
  return (
    <>
      {sheet}!<wbr />
      <span className={styles.address}>{address}</span>
    </>
  );
}
