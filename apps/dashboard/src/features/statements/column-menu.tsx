import { CheckList, ChoiceMenu } from "../../components/choice-menu.tsx";
import { useMessages } from "../../messages.ts";
import { type StatementColumn, statementColumns, toggled } from "../../search.ts";
import { statementMessages } from "./messages.ts";

/** Without its words a statement is none, and they lead to the article: they stay. */
const choosable = statementColumns.filter((column) => column !== "statement");

interface ColumnMenuProps {
  readonly columns: readonly StatementColumn[];
  /** Those before somebody chooses. */
  readonly usual: readonly StatementColumn[];
  /** `undefined` for the usual ones. */
  readonly onChange: (columns: readonly StatementColumn[] | undefined) => void;
}

/** Chooses what a table shows of each statement. */
export function ColumnMenu({ columns, usual, onChange }: ColumnMenuProps) {
  const t = useMessages(statementMessages);
  return (
    <ChoiceMenu label={t.chooseColumns} className="max-lg:hidden">
      <CheckList
        legend={t.chooseColumns}
        choices={choosable.map((column) => ({ value: column, label: t.columns[column] }))}
        chosen={columns}
        onToggle={(column) => {
          const next = toggled(columns, column) ?? [];
          onChange(isAlike(next, usual) ? undefined : next);
        }}
      />
    </ChoiceMenu>
  );
}

function isAlike(columns: readonly StatementColumn[], usual: readonly StatementColumn[]): boolean {
  return columns.length === usual.length && usual.every((column) => columns.includes(column));
}
