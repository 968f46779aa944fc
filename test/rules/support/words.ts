/** Words that differ from those that all rules use, with the words to use instead. */
const NON_STANDARD_WORDS: readonly (readonly [other: RegExp, instead: string])[] = [
  [/\bfound\b|passed over|\bjudged\b|gets? (the|a|no) finding|left to/i, "gives a finding, gives no finding"],
  [/\b(was|were) expected\b/, "is expected"],
  [/\b(?!last|past)[a-z-]+(st|nd|rd|th) birthday\b/i, "the 18th birthday"],
  [/\bby (the )?(Header's )?DOB\b|birthday given/i, "DOB puts the 18th birthday, worked out from DOB"],
  [/unknown code|unrecognised|is not a (\w+ )?code\b(?<!recognised code)/, "not a recognised code"],
  [/\b(is|was) unreadable\b|is not a (real )?date\b|day of the calendar/i, "not a readable date"],
  [/\bfilled\b(?! in\b)/i, "filled in"],
  [/\bempty\b/i, "blank"],
  [/\bgiven\b/i, "filled in"],
  [/\bmissing (DEC|end|date|field|code|episode|row|postcode)|\bis missing\b/i, "blank, left out"],
  [/(?<!\bthere )\b(is|are) no (?!longer|later)/i, "is not a"],
  [/\bof equal ones\b|\bof equals\b/i, "of equal dates"],
  [
    /\b(marked|known|marks the child) as\b|\bis the mark\b/i,
    "is recorded: it is about the record, not the child",
  ],
  [/\bin place of\b|\bof before\b|\bbut for\b|\bsilent\b/i, "plain words"],
];

/** Words that judge a child, promise too much, or refer to how the rule was made. */
const BANNED =
  /\b(risk|risky|suspicious|suspect|invalid child|bad child|naughty|valid|ready to submit|score of the child|python|catalogue|source|TODO)\b/i;

const MAX_WORDS = 25;

/** Returns where the words of a rule depart from the common style: for each, a line that says how to mend it. */
export function styleFaults(words: Record<"title" | "message" | "fix" | "trigger", string>): string[] {
  const { title, message, fix } = words;
  return [
    ...Object.values(words).flatMap(wordFaults),
    ...[message, fix].flatMap((text) => text.split(/(?<=\.) /)).flatMap(lengthFault),
    ...(title.length > 60 ? [`title of ${title.length} characters`] : []),
    ...[message, fix].filter((text) => text.length > 200).map((text) => `over 200 characters: ${text}`),
  ];
}

function wordFaults(text: string): string[] {
  const banned = BANNED.exec(text)?.[0];
  return [
    ...(banned === undefined ? [] : [`banned: ${banned}`]),
    ...(text === text.trim() ? [] : [`spaces around: ${text}`]),
    ...NON_STANDARD_WORDS.flatMap(([other, instead]) => {
      const found = other.exec(text)?.[0];
      return found === undefined ? [] : [`${found}: ${instead}`];
    }),
  ];
}

function lengthFault(sentence: string): string[] {
  const count = sentence.split(/\s+/).length;
  return count > MAX_WORDS ? [`${count} words: ${sentence}`] : [];
}
