import { CheckList, ChoiceMenu } from "../../components/choice-menu.tsx";
import { useMessages } from "../../messages.ts";
import { type StatementColumn, statementColumns, toggled, usualColumns } from "../../search.ts";
import { statementMessages } from "./messages.ts";

/** Without its words a statement is none, and they lead to the article: they stay. */
const choosable = statementColumns.filter((column) => column !== "statement");

interface ColumnMenuProps {
  readonly columns: readonly StatementColumn[];
  /** `undefined` for the usual ones. */
  readonly onChange: (columns: readonly StatementColumn[] | undefined) => void;
}

/** Chooses what a table shows of each statement. */
export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  const t = useMessages(statementMessages);
  return (
    <ChoiceMenu label={t.chooseColumns} className="max-lg:hidden">
      <CheckList
        legend={t.chooseColumns}
        choices={choosable.map((column) => ({ value: column, label: t.columns[column] }))}
        chosen={columns}
        onToggle={(column) => {
          const next = toggled(columns, column) ?? [];
          onChange(isUsual(next) ? undefined : next);
        }}
      />
    </ChoiceMenu>
  );
}

function isUsual(columns: readonly StatementColumn[]): boolean {
  return columns.length === usualColumns.length && usualColumns.every((column) => columns.includes(column));
}
