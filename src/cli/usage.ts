export const usage = `Usage: dramatis <command> [options] [PATH…]

Commands
  build     read articles, write the graph
  annotate  read articles, write what was found in each as one line of JSON
  open      read articles, or load FILE.dramatis.json or FILE.gexf, then serve the explorer

PATH is a file, a folder (with its subfolders, hidden files skipped) or - for standard input: JSON Lines, one document
a line, {"text": "…", "id"?, "title"?, "date"?, "publisher"?, "url"?, "language"?}.

Options
  -o, --output FILE   where the result goes; default: standard output
  --format FORMAT     build: gexf, json, graphml, csv; default: by the ending of FILE, else gexf
  --together          annotate: resolve actors over all input, not within each document
  --port N            open: default 4173, the next free one if that is taken
  --lexicon FILE      own actors, a JSON list; may be repeated
  --date YYYY-MM-DD   publication date of documents that carry none
  --min-confidence N  keep names, events and ties that are at least so sure, 0 to 1; default 0
  --jobs N            worker threads; default: one for each core
  --strict            exit with 1 if any document was refused
  --quiet             no progress
  -h, --help          this text
  --version           the version

Exit codes: 0 done; 1 nothing could be read, or the output could not be written; 2 wrong arguments.
`;
