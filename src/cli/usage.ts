export const USAGE = `Checks an SSDA903 return: a workbook (.xlsx, .xlsm), the XML file,
a folder of CSV files, or several CSV files.

  npm run --silent validate -- <input> [options]
  npm run --silent validate -- --each <folder> [options]

Options
  --last-year <input>     last year's return, in the same forms
  --each <folder>         checks many returns, several at a time, and prints one line for each. Every folder, workbook or
                          XML file in the folder is one, named after the authority or its ONS code. In a return's
                          folder, anything named "last year" is last year's
  --workers <number>      with --each: how many returns to check at a time; if left out, one for each core
  --year 2025/26          collection year; if left out, the one that the dates point to
  --authority E08000012   ONS code of the local authority that returns the data
  --providers list.xlsx   Ofsted provider list, in one workbook or several
  --postcodes <place>     folder made by npm run postcodes, or the ONS Postcode Directory (.zip, .csv, .csv.gz)
  --out annotated.xlsx    write the workbook with highlights, summary and list of findings, without macros
  --json findings.json    write the findings as JSON
  --csv findings.csv      write the findings as CSV, one row for each cell concerned
  --children-csv <file>   write the children with findings as CSV, one row for each child with its rule codes
  --counts-csv <file>     write the counts by rule as CSV: no identifiers, no values
  --no-format             leave out the format checks (FMT codes)
  --out-csv <folder>      write the return as the department's CSV files, and name the cells that cannot be read, have
                          spaces or hold no code of their field
  --out-xml return.xml    write the return as the department's XML, and name the same cells
  --help                  show this text

Exit code: 0 if no check found anything, 1 if some did, 2 if it could not run.
`;
