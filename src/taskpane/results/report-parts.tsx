import { Button, makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { usePageStyles } from "../shared/page-styles";

const useStyles = makeStyles({
  action: { alignSelf: "flex-start", maxWidth: "100%", textAlign: "start" },
});

/** A section of the reports page: what can be made, under a heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const page = usePageStyles();
  const id = useId();
  return (
    <section className={page.section} aria-labelledby={id}>
      <h2 id={id} className={page.sectionTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface MakeProps {
  readonly busy: boolean;
  readonly text: string;
  readonly onMake: () => void;
}

/** The button that makes a report. */
export function Make({ busy, text, onMake }: MakeProps) {
  return (
    <Button className={useStyles().action} disabledFocusable={busy} onClick={onMake}>
      {text}
    </Button>
  );
}
