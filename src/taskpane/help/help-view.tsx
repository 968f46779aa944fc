import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { Disclosure } from "../shared/disclosure";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import { HELP, helpStrings, type HelpTopic } from "../strings/help";
import { entriesIn, searchHelp } from "./search-help";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  entries: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 4px 12px 24px" },
  heading: { margin: "0 0 2px", fontSize: "inherit", lineHeight: "inherit" },
});

const ALL = entriesIn(HELP);

/** Short help on what the pane does. Topics are closed at first; a search opens those with results. */
export default function HelpView() {
  const page = usePageStyles();
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const isSearch = search.trim() !== "";
  const topics = searchHelp(HELP, search);
  const found = entriesIn(topics);
  const isOpen = (title: string) => (isSearch ? !closed.has(title) : open.has(title));
  const toggle = (title: string, next: boolean) => {
    if (isSearch) setClosed(changed(closed, title, !next));
    else setOpen(changed(open, title, next));
  };
  return (
    <div className={page.page}>
      <h1 className={page.hidden}>{strings.helpPage}</h1>
      <div className={page.section}>
        <Input
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          aria-label={helpStrings.search}
          placeholder={helpStrings.search}
          value={search}
          onChange={(_event, { value }) => {
            setSearch(value);
            setClosed(new Set());
          }}
        />
        <p className={page.quiet} role="status">
          {found === 0 ? helpStrings.nothing : helpStrings.counted(found, ALL)}
        </p>
        <ul className={page.list}>
          {topics.map((topic) => (
            <li key={topic.title} className={page.divided}>
              <Topic
                topic={topic}
                open={isOpen(topic.title)}
                onToggle={(next) => toggle(topic.title, next)}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface TopicProps {
  readonly topic: HelpTopic;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Topic({ topic, open, onToggle }: TopicProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <Disclosure
      level={2}
      label={<span className={styles.title}>{topic.title}</span>}
      open={open}
      onToggle={onToggle}
    >
      <div className={styles.entries}>
        {topic.entries.map(({ heading, text }) => (
          <div key={heading}>
            <h3 className={styles.heading}>{heading}</h3>
            <p className={page.text}>{text}</p>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function changed(set: ReadonlySet<string>, title: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(title);
  else next.delete(title);
  return next;
}
