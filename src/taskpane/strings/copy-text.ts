/** Texts about copying what can be saved elsewhere. */
export const copyTextStrings = {
  copyOnly:
    "Excel on a Mac cannot save files that an add-in makes. Copy the texts, or open this workbook in Excel on the web and save the files there.",
  copyTitle: "Copy the text instead",
  copyHint: "Choose a file, copy its text, and paste it into a text editor such as Notepad.",
  copyHintOnly:
    "Choose a file, copy its text, and paste it into TextEdit as plain text (Format > Make Plain Text). Save it with the file's name.",
  copyWhich: "File",
  copyShow: "Show the text",
  copy: "Copy",
  copyOutdated: "The findings have changed since this text was made. Show the text again.",
  copied: "Copied.",
  copyByHand: "The text is selected: press Ctrl+C (Cmd+C on a Mac) to copy it.",
  copyTextOf: (file: string) => `Text of ${file}`,
} as const;
