import { Autocomplete } from "@base-ui/react/autocomplete";
import { Modal } from "../../components/modal.tsx";
import { useMessages } from "../../messages.ts";
import type { Command, CommandGroup } from "./commands.ts";
import { commandMessages } from "./messages.ts";

interface CommandPaletteProps {
  readonly words: string;
  readonly groups: readonly CommandGroup[];
  readonly onType: (words: string) => void;
  readonly onClose: () => void;
}

/** One field that leads everywhere: type, choose, go. */
export function CommandPalette({ words, groups, onType, onClose }: CommandPaletteProps) {
  const t = useMessages(commandMessages);
  return (
    <Modal title={t.title} isTitleHidden onClose={onClose}>
      <Autocomplete.Root
        open
        inline
        // The commands come filtered: some of them from the API.
        filter={null}
        items={groups.map(({ title, commands }) => ({ value: title, items: commands }))}
        value={words}
        onValueChange={onType}
        itemToStringValue={({ label }: Command) => label}
        autoHighlight="always"
        keepHighlight
      >
        <Autocomplete.Input
          className="min-h-13 w-full rounded-t-[6px] border-b border-line bg-transparent px-5 text-lg outline-none placeholder:text-muted"
          aria-label={t.search}
          placeholder={t.search}
        />
        <div className="min-h-0 overflow-y-auto overscroll-contain py-2">
          <Autocomplete.Empty className="px-5 text-muted not-empty:py-4">{t.empty}</Autocomplete.Empty>
          <Autocomplete.List>
            {(group: { value: string; items: Command[] }) => (
              <Autocomplete.Group key={group.value} items={group.items} className="pb-2">
                <Autocomplete.GroupLabel className="kicker px-5 py-1.5">{group.value}</Autocomplete.GroupLabel>
                <Autocomplete.Collection>
                  {(command: Command) => (
                    <Autocomplete.Item
                      key={command.id}
                      value={command}
                      onClick={() => {
                        onClose();
                        command.run();
                      }}
                      className="flex min-h-9 items-baseline justify-between gap-4 px-5 py-1.5 data-highlighted:bg-accent-soft"
                    >
                      <span className="min-w-0 wrap-anywhere">{command.label}</span>
                      {command.note !== undefined && (
                        <span className="shrink-0 text-sm text-muted">{command.note}</span>
                      )}
                    </Autocomplete.Item>
                  )}
                </Autocomplete.Collection>
              </Autocomplete.Group>
            )}
          </Autocomplete.List>
        </div>
      </Autocomplete.Root>
    </Modal>
  );
}
