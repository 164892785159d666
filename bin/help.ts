/** What `bluepencil --help` prints. */

export const HELP = `Usage: bluepencil check FILE… [--source FILE…] [--format human|json|github]
       bluepencil check --jsonl [--source FILE…] < drafts.jsonl

Reads drafts of news articles and prints what a fact-checker should look at:
quotations, numbers, dates and names that the source texts do not bear out,
what rests on no source, and wording that asks for proof. It compares with the
texts it is given and with nothing else; it needs no network.

  FILE…             drafts: Markdown or plain text; - is standard input
  -s, --source FILE…  texts of what the drafts rest on; name the drafts first.
                    A text whose title, address or file name a draft lists
                    belongs to that source, every other is one more source
  -f, --format NAME human (default), json, or github for annotations in
                    GitHub Actions
      --json        the same as --format json: an array, one object a file
      --jsonl       reads lines {"id", "draft"} or {"id", "body"} from standard
                    input, each with optional "sources": [{"title", "url",
                    "text"}]; writes one object a line, in the same order
  -h, --help        prints this
  -v, --version     prints the version

Exit code: 0 nothing of severity error, 1 findings of severity error,
2 something could not be read or run (the rest is checked all the same).
Colours: only on a terminal, and not when NO_COLOR is set.
`;
