import { expect, test } from "vitest";
import { splitSql } from "./execute-sql.ts";

test.for([
  ["one statement", "select 1", ["select 1"]],
  ["several, and blanks", "  select 1;\n\nselect 2 ;; ", ["select 1", "select 2"]],
  ["a semicolon in a string", "select 'a;''b;'; select 2", ["select 'a;''b;'", "select 2"]],
  ["a semicolon in a name", 'select 1 as "a;b"; select 2', ['select 1 as "a;b"', "select 2"]],
  [
    "a semicolon in a comment",
    "select 1 -- a; b\n+ 1; /* ; */ select 2",
    ["select 1 -- a; b\n+ 1", "/* ; */ select 2"],
  ],
  [
    "a function's body",
    "create function f() as $$ begin; end; $$; select $a$ $$;$$ ; $a$, $1",
    ["create function f() as $$ begin; end; $$", "select $a$ $$;$$ ; $a$, $1"],
  ],
] as const)("splits %s", ([, script, statements]) => {
  expect(splitSql(script)).toEqual(statements);
});
