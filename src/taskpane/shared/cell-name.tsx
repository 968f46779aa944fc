import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  /** Text around it may break anywhere: "F2", with the 5 of F25 in the next line, would be another cell. */
  address: { whiteSpace: "nowrap" },
});

interface CellNameProps {
  readonly sheet: string;
  readonly address: string;
}

/** "Episodes!F12", whose address is never broken into two lines. */
export function CellName({ sheet, address }: CellNameProps) {
  const styles = useStyles();
  return (
    <>
      {sheet}!<wbr />
      <span className={styles.address}>{address}</span>
    </>
  );
}
